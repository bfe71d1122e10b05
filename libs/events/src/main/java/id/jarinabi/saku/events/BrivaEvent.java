package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Told by briva, which speaks with the bank. All amounts in rupiah; `provider` names the bank,
/// `vaNumber` is digits only.
@RegisterForReflection
public sealed interface BrivaEvent extends DomainEvent {

  /// A bill stands at the bank and can be paid.
  record VirtualAccountCreated(
      UUID billId,
      SantriId santriId,
      UUID topupId,
      String provider,
      String vaNumber,
      long amount,
      OffsetDateTime expiresAt,
      OffsetDateTime occurredAt)
      implements BrivaEvent {

    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// No bill was made, or none that anybody will be told of.
  record VirtualAccountFailed(
      UUID billId,
      SantriId santriId,
      UUID topupId,
      String provider,
      String vaNumber,
      String reason,
      OffsetDateTime occurredAt)
      implements BrivaEvent {

    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// The bank holds this money for this santri. `topupId` is the request that it was paid for;
  /// without one it is money for the santri all the same. `paidAt` is the bank's word.
  record VirtualAccountPaid(
      UUID paymentId,
      SantriId santriId,
      @Nullable UUID topupId,
      String provider,
      String vaNumber,
      long amount,
      OffsetDateTime paidAt,
      OffsetDateTime occurredAt)
      implements BrivaEvent {

    @Override
    public UUID key() {
      return santriId.value();
    }
  }

  /// The bank holds money of which nobody knows whose it is.
  record UnallocatedPayment(
      UUID paymentId,
      String provider,
      String vaNumber,
      long amount,
      OffsetDateTime paidAt,
      OffsetDateTime occurredAt)
      implements BrivaEvent {

    @Override
    public UUID key() {
      return paymentId;
    }
  }

  /// Finance has said whose it is. `resolution` is `CREDITED`, then with the santri, or
  /// `RETURNED`.
  record UnallocatedResolved(
      UUID paymentId,
      String provider,
      String resolution,
      @Nullable SantriId santriId,
      long amount,
      UserId resolvedBy,
      String note,
      OffsetDateTime occurredAt)
      implements BrivaEvent {

    @Override
    public UUID key() {
      return paymentId;
    }
  }

  /// The bank's report and our book do not say the same; the amounts are null where one of them
  /// says nothing.
  record ReconciliationDifference(
      UUID differenceId,
      String provider,
      String kind,
      String vaNumber,
      @Nullable Long bankAmount,
      @Nullable Long ourAmount,
      OffsetDateTime occurredAt)
      implements BrivaEvent {

    @Override
    public UUID key() {
      return differenceId;
    }
  }
}
