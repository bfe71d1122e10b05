package id.jarinabi.saku.notifikasi.words;

import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.events.PosEvent.PaymentRequested;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseFailed;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.TopupEvent.TopupCompleted;
import id.jarinabi.saku.events.TopupEvent.TopupReversed;
import id.jarinabi.saku.kernel.PondokCalendar;
import jakarta.enterprise.context.ApplicationScoped;

/// Puts an event into words for whoever reads it.
@ApplicationScoped
public class Words {
  private final PondokCalendar calendar;

  Words(PondokCalendar calendar) {
    this.calendar = calendar;
  }

  /// An event that is told to people has its words here; for another one this is a fault of ours.
  public Wording of(DomainEvent event, Reader reader) {
    return switch (event) {
      case PurchaseCompleted told -> PurchaseWords.completed(told, reader);
      case PurchaseFailed told -> PurchaseWords.refused(told, reader);
      case PurchaseVoided told -> PurchaseWords.voided(told, reader);
      case PaymentRequested told -> PurchaseWords.requested(told, reader, calendar.zone());
      case TopupCompleted told -> MoneyWords.toppedUp(told, reader);
      case TopupReversed told -> MoneyWords.reversed(told, reader);
      // A debit is told for nothing but the balance that it has left.
      case SaldoDebited told -> MoneyWords.low(told, reader);
      case PinLocked told -> AccountWords.locked(told, reader, calendar.zone());
      case PinReset told -> AccountWords.pinChanged(told, reader);
      case CardReplaced told -> AccountWords.card(told, reader);
      case UserRegistered told ->
          AccountWords.financeAccount(told.userId(), told.role(), true, true, reader);
      case UserChanged told ->
          AccountWords.financeAccount(told.userId(), told.role(), false, told.active(), reader);
      case PenagihanEvent told -> ClaimWords.of(told, reader);
      case BrivaEvent told -> BankWords.of(told, reader);
      default -> throw new IllegalArgumentException("told to nobody: " + event.getClass());
    };
  }
}
