package id.jarinabi.saku.notifikasi.notice;

import static id.jarinabi.saku.kernel.Role.ADMIN_KEUANGAN;
import static id.jarinabi.saku.kernel.Role.BENDAHARA;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.IdentityEvent;
import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.events.SaldoEvent;
import id.jarinabi.saku.events.TopupEvent;
import id.jarinabi.saku.kernel.UnitId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something on a screen is out of date: its kind, and which one. Told to open streams alone and
/// kept nowhere: whoever opens a stream reads everything anew.
record Signal(String name, UUID objectId, Audience audience) {
  private static final Audience FINANCE = Audience.everybody(ADMIN_KEUANGAN, BENDAHARA);

  static Optional<Signal> of(DomainEvent event) {
    return Optional.ofNullable(
        switch (event) {
          case SaldoEvent.SpendingRuleChanged e ->
              new Signal("limits", e.santriId().value(), Audience.family(e.santriId()));
          case SaldoEvent.DebitDeclined _ -> null;
          case SaldoEvent e ->
              new Signal("balance", e.santriId().value(), Audience.family(e.santriId()));
          case TopupEvent.TopupRequested e -> topup(e.topupId(), e);
          case TopupEvent.TopupExpired e -> topup(e.topupId(), e);
          case TopupEvent.TopupCancelled e -> topup(e.topupId(), e);
          case TopupEvent.TopupPaid e -> topup(e.topupId(), e);
          case TopupEvent.TopupCompleted e -> topup(e.topupId(), e);
          case TopupEvent.TopupReversed e -> topup(e.topupId(), e);
          case PosEvent.PaymentConfirmed e ->
              new Signal(
                  "payment-request",
                  e.paymentRequestId(),
                  Audience.only(e.ownerSantriId()).and(e.unitId()));
          case PosEvent.PaymentExpired e ->
              new Signal(
                  "payment-request",
                  e.paymentRequestId(),
                  Audience.only(e.ownerSantriId()).and(e.unitId()));
          case PosEvent _ -> null;
          case PenagihanEvent e -> claim(e);
          case IdentityEvent _, BrivaEvent _, AuditRecorded _ -> null;
        });
  }

  private static Signal topup(UUID id, TopupEvent event) {
    return new Signal(
        "topup", id, Audience.waliOf(event.santriId()).and(ADMIN_KEUANGAN, BENDAHARA));
  }

  private static @Nullable Signal claim(PenagihanEvent event) {
    return switch (event) {
      case PenagihanEvent.ClaimSubmitted e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.ClaimAuthorized e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.ClaimSettled e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.ClaimRejected e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.ClaimCancelled e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.ClaimOverdue e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.CashReceived e -> claim(e.claimId(), e.unitId());
      case PenagihanEvent.CashCounted _, PenagihanEvent.BankFigureEntered _ -> null;
    };
  }

  private static Signal claim(UUID id, UnitId unit) {
    return new Signal("claim", id, FINANCE.and(unit));
  }
}
