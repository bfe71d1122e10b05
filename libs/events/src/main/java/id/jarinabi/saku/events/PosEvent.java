package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Told by pos. All amounts in rupiah.
@RegisterForReflection
public sealed interface PosEvent extends DomainEvent {

  /// The whole unit as of `version`; `audience` is `PUTRA`, `PUTRI` or `UMUM`.
  record UnitChanged(
      UnitId unitId, long version, String code, String name, String audience, boolean active)
      implements PosEvent {
    @Override
    public UUID key() {
      return unitId.value();
    }
  }

  /// The whole product as of `version`.
  record ProductChanged(
      UUID productId,
      long version,
      UnitId unitId,
      String name,
      long price,
      @Nullable String category,
      boolean active)
      implements PosEvent {
    @Override
    public UUID key() {
      return unitId.value();
    }
  }

  /// One line of a cart as it was sold: names and category of that moment. `catalogPrice` is
  /// null for a line that is in no catalogue; `discount` is rupiah off the whole line.
  record SoldItem(
      @Nullable UUID productId,
      String name,
      @Nullable String category,
      long quantity,
      @Nullable Long catalogPrice,
      long unitPrice,
      long discount,
      @Nullable String reason,
      long total) {}

  /// A sale that was paid. `ownerSantriId` paid, `userSantriId` took the goods.
  record PurchaseCompleted(
      UUID purchaseId,
      String receiptNumber,
      UnitId unitId,
      UserId cashierId,
      SantriId ownerSantriId,
      SantriId userSantriId,
      List<SoldItem> items,
      long subtotal,
      long discount,
      @Nullable String discountReason,
      long total,
      long balanceAfter,
      @Nullable Long dailyRemaining,
      @Nullable Long weeklyRemaining,
      OffsetDateTime occurredAt)
      implements PosEvent {
    @Override
    public UUID key() {
      return ownerSantriId.value();
    }
  }

  /// A sale that was refused; nothing was charged.
  record PurchaseFailed(
      UUID purchaseId,
      UnitId unitId,
      UserId cashierId,
      SantriId ownerSantriId,
      SantriId userSantriId,
      long total,
      String code,
      @Nullable Long limit,
      @Nullable Long spent,
      @Nullable Long remaining,
      OffsetDateTime occurredAt)
      implements PosEvent {
    @Override
    public UUID key() {
      return ownerSantriId.value();
    }
  }

  /// A sale was taken back whole; saldo refunds the owner. `afterClaim`: the unit had already
  /// claimed it, so it becomes a negative line of the unit's next claim.
  record PurchaseVoided(
      UUID purchaseId,
      String receiptNumber,
      UnitId unitId,
      SantriId ownerSantriId,
      SantriId userSantriId,
      long total,
      String reason,
      UserId voidedBy,
      String voidedByRole,
      boolean afterClaim,
      OffsetDateTime soldAt,
      OffsetDateTime occurredAt)
      implements PosEvent {
    @Override
    public UUID key() {
      return ownerSantriId.value();
    }
  }

  /// A cashier asks the owner to confirm on the owner's own device.
  record PaymentRequested(
      UUID paymentRequestId,
      UnitId unitId,
      SantriId ownerSantriId,
      long total,
      OffsetDateTime expiresAt)
      implements PosEvent {
    @Override
    public UUID key() {
      return ownerSantriId.value();
    }
  }

  record PaymentConfirmed(
      UUID paymentRequestId, UUID purchaseId, UnitId unitId, SantriId ownerSantriId)
      implements PosEvent {
    @Override
    public UUID key() {
      return ownerSantriId.value();
    }
  }

  record PaymentExpired(UUID paymentRequestId, UnitId unitId, SantriId ownerSantriId)
      implements PosEvent {
    @Override
    public UUID key() {
      return ownerSantriId.value();
    }
  }
}
