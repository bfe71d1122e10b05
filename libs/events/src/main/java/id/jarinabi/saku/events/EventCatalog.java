package id.jarinabi.saku.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Every event there is, with its name on the wire and the topic it travels on. Class names never
/// leave a service: a record can be renamed, its wire name cannot.
public final class EventCatalog {

  /// `type` is the CloudEvents type; `topic` the part of the topic's name behind the prefix.
  public record Entry(String type, String topic, Class<? extends DomainEvent> form) {}

  private static final List<Entry> ENTRIES =
      List.of(
          identity("user-registered", IdentityEvent.UserRegistered.class),
          identity("user-changed", IdentityEvent.UserChanged.class),
          identity("santri-registered", IdentityEvent.SantriRegistered.class),
          identity("santri-changed", IdentityEvent.SantriChanged.class),
          identity("wali-linked", IdentityEvent.WaliLinked.class),
          identity("wali-unlinked", IdentityEvent.WaliUnlinked.class),
          identity("pin-locked", IdentityEvent.PinLocked.class),
          identity("pin-reset", IdentityEvent.PinReset.class),
          identity("pin-refused", IdentityEvent.PinRefused.class),
          identity("card-replaced", IdentityEvent.CardReplaced.class),
          identity("sessions-revoked", IdentityEvent.SessionsRevoked.class),
          saldo("debited", SaldoEvent.SaldoDebited.class),
          saldo("credited", SaldoEvent.SaldoCredited.class),
          saldo("reversed", SaldoEvent.SaldoReversed.class),
          saldo("debit-declined", SaldoEvent.DebitDeclined.class),
          saldo("spending-rule-changed", SaldoEvent.SpendingRuleChanged.class),
          pos("unit-changed", PosEvent.UnitChanged.class),
          pos("product-changed", PosEvent.ProductChanged.class),
          pos("purchase-completed", PosEvent.PurchaseCompleted.class),
          pos("purchase-failed", PosEvent.PurchaseFailed.class),
          pos("purchase-voided", PosEvent.PurchaseVoided.class),
          pos("payment-requested", PosEvent.PaymentRequested.class),
          pos("payment-confirmed", PosEvent.PaymentConfirmed.class),
          pos("payment-expired", PosEvent.PaymentExpired.class),
          topup("requested", TopupEvent.TopupRequested.class),
          topup("expired", TopupEvent.TopupExpired.class),
          topup("cancelled", TopupEvent.TopupCancelled.class),
          topup("paid", TopupEvent.TopupPaid.class),
          topup("completed", TopupEvent.TopupCompleted.class),
          topup("reversed", TopupEvent.TopupReversed.class),
          briva("virtual-account-created", BrivaEvent.VirtualAccountCreated.class),
          briva("virtual-account-failed", BrivaEvent.VirtualAccountFailed.class),
          briva("virtual-account-paid", BrivaEvent.VirtualAccountPaid.class),
          briva("payment-unallocated", BrivaEvent.UnallocatedPayment.class),
          briva("unallocated-resolved", BrivaEvent.UnallocatedResolved.class),
          briva("reconciliation-difference", BrivaEvent.ReconciliationDifference.class),
          penagihan("claim-submitted", PenagihanEvent.ClaimSubmitted.class),
          penagihan("claim-authorized", PenagihanEvent.ClaimAuthorized.class),
          penagihan("claim-settled", PenagihanEvent.ClaimSettled.class),
          penagihan("claim-rejected", PenagihanEvent.ClaimRejected.class),
          penagihan("claim-cancelled", PenagihanEvent.ClaimCancelled.class),
          penagihan("claim-overdue", PenagihanEvent.ClaimOverdue.class),
          penagihan("cash-received", PenagihanEvent.CashReceived.class),
          penagihan("cash-counted", PenagihanEvent.CashCounted.class),
          penagihan("bank-figure-entered", PenagihanEvent.BankFigureEntered.class),
          new Entry("saku.audit.recorded.v1", "audit", AuditRecorded.class));

  private static final Map<String, Entry> BY_TYPE =
      ENTRIES.stream().collect(toUnmodifiableMap(Entry::type, Function.identity()));

  private static final Map<Class<?>, Entry> BY_FORM =
      ENTRIES.stream().collect(toUnmodifiableMap(Entry::form, Function.identity()));

  private EventCatalog() {}

  public static List<Entry> entries() {
    return ENTRIES;
  }

  /// The entry of a type on the wire; empty for one that this build does not know.
  public static Optional<Entry> ofType(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  public static Entry of(DomainEvent event) {
    var entry = BY_FORM.get(event.getClass());
    if (entry == null) {
      throw new IllegalStateException("not in the catalogue: " + event.getClass());
    }
    return entry;
  }

  private static Entry identity(String name, Class<? extends IdentityEvent> form) {
    return new Entry("saku.identity." + name + ".v1", "identity", form);
  }

  private static Entry saldo(String name, Class<? extends SaldoEvent> form) {
    return new Entry("saku.saldo." + name + ".v1", "saldo", form);
  }

  private static Entry pos(String name, Class<? extends PosEvent> form) {
    return new Entry("saku.pos." + name + ".v1", "pos", form);
  }

  private static Entry topup(String name, Class<? extends TopupEvent> form) {
    return new Entry("saku.topup." + name + ".v1", "topup", form);
  }

  private static Entry briva(String name, Class<? extends BrivaEvent> form) {
    return new Entry("saku.briva." + name + ".v1", "briva", form);
  }

  private static Entry penagihan(String name, Class<? extends PenagihanEvent> form) {
    return new Entry("saku.penagihan." + name + ".v1", "penagihan", form);
  }
}
