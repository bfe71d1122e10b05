package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Told by penagihan: what the units are owed and got, and what finance has counted. All amounts
/// in rupiah. A claim's amount may be negative, when more was voided after an earlier claim than
/// was sold since.
@RegisterForReflection
public sealed interface PenagihanEvent extends DomainEvent {

  /// A unit asks for its money. `from` and `to` are days of the pondok, both inclusive.
  record ClaimSubmitted(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      UserId submittedBy,
      LocalDate from,
      LocalDate to,
      long amount,
      int transactionCount,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// The first of the two has said yes; `role` is theirs, the other one is awaited.
  record ClaimAuthorized(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      long amount,
      UserId authorizedBy,
      String role,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// Both have said yes: the money leaves the cash box for the unit.
  record ClaimSettled(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      UserId submittedBy,
      UserId financeId,
      UserId bendaharaId,
      long amount,
      int transactionCount,
      OffsetDateTime submittedAt,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// One of the two has said no; its transactions can be claimed again.
  record ClaimRejected(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      UserId submittedBy,
      UserId rejectedBy,
      String role,
      long amount,
      String reason,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// The unit has taken its claim back; its transactions can be claimed again.
  record ClaimCancelled(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      UserId cancelledBy,
      long amount,
      String reason,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// A claim has waited for its authorisers longer than the pondok allows. Told once per claim.
  record ClaimOverdue(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      long amount,
      OffsetDateTime submittedAt,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// The unit confirms that it holds the money of a settled claim.
  record CashReceived(
      UUID claimId,
      String claimNumber,
      UnitId unitId,
      UserId receivedBy,
      long amount,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return claimId;
    }
  }

  /// The money in the cash box as finance counted it at the end of `date`; the last count of a
  /// day stands.
  record CashCounted(
      UUID countId,
      LocalDate date,
      long amount,
      UserId countedBy,
      @Nullable String note,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return countId;
    }
  }

  /// The balance at the end of `date` on the bank's statement, as finance read it; the last figure
  /// of a day stands.
  record BankFigureEntered(
      UUID figureId,
      LocalDate date,
      long amount,
      UserId enteredBy,
      @Nullable String note,
      OffsetDateTime occurredAt)
      implements PenagihanEvent {
    @Override
    public UUID key() {
      return figureId;
    }
  }
}
