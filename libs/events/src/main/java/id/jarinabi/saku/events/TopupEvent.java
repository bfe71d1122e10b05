package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Told by topup. All amounts in rupiah; `method` is `CASH` or `BRIVA`.
@RegisterForReflection
public sealed interface TopupEvent extends DomainEvent {

  SantriId santriId();

  @Override
  default UUID key() {
    return santriId().value();
  }

  /// A wali wants to pay in; the virtual account stands at the bank.
  record TopupRequested(
      UUID topupId,
      SantriId santriId,
      String method,
      long amount,
      String vaNumber,
      OffsetDateTime expiresAt,
      UserId requestedBy,
      OffsetDateTime occurredAt)
      implements TopupEvent {}

  /// Nobody paid in time. Money that comes all the same is credited.
  record TopupExpired(
      UUID topupId, SantriId santriId, String method, long amount, OffsetDateTime occurredAt)
      implements TopupEvent {}

  /// Who asked has thought better of it. Money that comes all the same is credited.
  record TopupCancelled(
      UUID topupId,
      SantriId santriId,
      String method,
      long amount,
      UserId cancelledBy,
      OffsetDateTime occurredAt)
      implements TopupEvent {}

  /// The pondok has the money: saldo credits the santri.
  record TopupPaid(
      UUID topupId,
      SantriId santriId,
      String method,
      long amount,
      @Nullable String payerName,
      @Nullable UserId recordedBy,
      OffsetDateTime occurredAt)
      implements TopupEvent {}

  /// saldo has booked it.
  record TopupCompleted(
      UUID topupId,
      SantriId santriId,
      String method,
      long amount,
      long balanceAfter,
      OffsetDateTime occurredAt)
      implements TopupEvent {}

  /// A mistaken top-up was taken back by two people.
  record TopupReversed(
      UUID topupId,
      SantriId santriId,
      String method,
      long amount,
      String reason,
      UserId requestedBy,
      UserId approvedBy,
      OffsetDateTime occurredAt)
      implements TopupEvent {}
}
