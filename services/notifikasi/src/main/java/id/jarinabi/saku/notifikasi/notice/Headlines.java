package id.jarinabi.saku.notifikasi.notice;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.events.SaldoEvent;
import id.jarinabi.saku.events.TopupEvent;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which events are told to people, and to whom. Whatever happens has one event that is told:
/// of a purchase pos's, not saldo's debit beside it; else people would read everything twice.
final class Headlines {

  /// What limits, rules and the balance refuse. A wrong PIN is told as a lock, if at all.
  private static final Set<String> REFUSED_BY_LIMIT =
      Set.of(
          "insufficient_balance",
          "daily_budget_exceeded",
          "weekly_budget_exceeded",
          "unit_daily_limit_exceeded",
          "unit_blocked",
          "product_blocked");

  private Headlines() {}

  static Optional<News> of(DomainEvent event) {
    return Optional.ofNullable(
        switch (event) {
          case PosEvent told -> pos(told);
          case TopupEvent told -> topup(told);
          case PenagihanEvent told -> FinanceHeadlines.of(told);
          case BrivaEvent told -> FinanceHeadlines.of(told);
          case IdentityEvent told -> IdentityHeadlines.of(told);
          // Balances are told by what has changed them; a low one by `LowBalances`.
          case SaldoEvent _, AuditRecorded _ -> null;
        });
  }

  private static @Nullable News pos(PosEvent event) {
    return switch (event) {
      case PosEvent.PurchaseCompleted e ->
          News.ofFamily(NoticeType.PURCHASE, e.purchaseId(), e.ownerSantriId(), e.occurredAt(), e)
              .at(e.unitId());
      case PosEvent.PurchaseFailed e when REFUSED_BY_LIMIT.contains(e.code()) ->
          News.ofFamily(
                  NoticeType.PURCHASE_REFUSED, e.purchaseId(), e.ownerSantriId(), e.occurredAt(), e)
              .at(e.unitId());
      case PosEvent.PurchaseVoided e ->
          News.ofFamily(
                  NoticeType.PURCHASE_VOIDED, e.purchaseId(), e.ownerSantriId(), e.occurredAt(), e)
              .at(e.unitId());
      case PosEvent.PaymentRequested e ->
          News.of(
                  NoticeType.PAYMENT_REQUESTED,
                  e.paymentRequestId(),
                  Audience.only(e.ownerSantriId()),
                  null,
                  e)
              .at(e.unitId())
              .until(e.expiresAt());
      case PosEvent.PurchaseFailed _,
          PosEvent.UnitChanged _,
          PosEvent.ProductChanged _,
          PosEvent.PaymentConfirmed _,
          PosEvent.PaymentExpired _ ->
          null;
    };
  }

  private static @Nullable News topup(TopupEvent event) {
    return switch (event) {
      case TopupEvent.TopupCompleted e ->
          News.ofFamily(NoticeType.TOPUP_COMPLETED, e.topupId(), e.santriId(), e.occurredAt(), e);
      case TopupEvent.TopupReversed e ->
          News.ofFamily(NoticeType.TOPUP_REVERSED, e.topupId(), e.santriId(), e.occurredAt(), e);
      case TopupEvent.TopupRequested _,
          TopupEvent.TopupExpired _,
          TopupEvent.TopupCancelled _,
          TopupEvent.TopupPaid _ ->
          null;
    };
  }
}
