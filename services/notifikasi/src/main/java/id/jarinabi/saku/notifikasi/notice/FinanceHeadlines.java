package id.jarinabi.saku.notifikasi.notice;

import static id.jarinabi.saku.kernel.Role.ADMIN_KEUANGAN;
import static id.jarinabi.saku.kernel.Role.BENDAHARA;
import static id.jarinabi.saku.kernel.Role.PENGURUS;

import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/// Which events of claims and of the bank are told, and to whom.
final class FinanceHeadlines {
  private static final Audience FINANCE = Audience.everybody(ADMIN_KEUANGAN, BENDAHARA);

  private FinanceHeadlines() {}

  /// A first authorisation is told to all of the claim: to the other role of finance it says that
  /// theirs is awaited.
  static @Nullable News of(PenagihanEvent event) {
    return switch (event) {
      case PenagihanEvent.ClaimSubmitted e ->
          News.of(NoticeType.CLAIM_SUBMITTED, e.claimId(), FINANCE, e.occurredAt(), e)
              .at(e.unitId());
      case PenagihanEvent.ClaimAuthorized e ->
          News.of(
              NoticeType.CLAIM_AUTHORIZED,
              e.claimId(),
              unitAndFinance(e.unitId()),
              e.occurredAt(),
              e);
      case PenagihanEvent.ClaimSettled e ->
          News.of(
              NoticeType.CLAIM_SETTLED,
              e.claimId(),
              unitAndFinance(e.unitId()).and(PENGURUS),
              e.occurredAt(),
              e);
      case PenagihanEvent.ClaimRejected e ->
          News.of(
              NoticeType.CLAIM_REJECTED,
              e.claimId(),
              unitAndFinance(e.unitId()),
              e.occurredAt(),
              e);
      case PenagihanEvent.ClaimCancelled e ->
          News.of(
              NoticeType.CLAIM_CANCELLED,
              e.claimId(),
              unitAndFinance(e.unitId()),
              e.occurredAt(),
              e);
      case PenagihanEvent.ClaimOverdue e ->
          News.of(
              NoticeType.CLAIM_OVERDUE,
              e.claimId(),
              unitAndFinance(e.unitId()).and(PENGURUS),
              e.occurredAt(),
              e);
      case PenagihanEvent.CashReceived _,
          PenagihanEvent.CashCounted _,
          PenagihanEvent.BankFigureEntered _ ->
          null;
    };
  }

  static @Nullable News of(BrivaEvent event) {
    return switch (event) {
      case BrivaEvent.ReconciliationDifference e ->
          News.of(
              NoticeType.RECONCILIATION_DIFFERENCE, e.differenceId(), FINANCE, e.occurredAt(), e);
      case BrivaEvent.UnallocatedPayment e ->
          News.of(NoticeType.PAYMENT_UNALLOCATED, e.paymentId(), FINANCE, e.occurredAt(), e);
      case BrivaEvent.VirtualAccountCreated _,
          BrivaEvent.VirtualAccountFailed _,
          BrivaEvent.VirtualAccountPaid _,
          BrivaEvent.UnallocatedResolved _ ->
          null;
    };
  }

  private static Audience unitAndFinance(UnitId unit) {
    return FINANCE.and(unit);
  }
}
