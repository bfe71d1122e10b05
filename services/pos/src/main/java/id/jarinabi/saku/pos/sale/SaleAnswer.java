package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.cart.Line;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The answer to a purchase that was paid; the same for ever, also after a void.
@RegisterForReflection
record SaleAnswer(
    UUID id,
    String receiptNumber,
    Sale.Status status,
    UnitId unitId,
    UserId cashierId,
    SantriId ownerSantriId,
    SantriId userSantriId,
    List<Line> items,
    long subtotal,
    long discount,
    @Nullable String discountReason,
    long total,
    @Nullable Long balanceAfter,
    @Nullable Long dailyRemaining,
    @Nullable Long weeklyRemaining,
    OffsetDateTime occurredAt) {

  static SaleAnswer of(Sale sale) {
    return new SaleAnswer(
        sale.id(),
        sale.receiptNumber(),
        Sale.Status.COMPLETED,
        sale.unitId(),
        sale.cashierId(),
        sale.ownerSantriId(),
        sale.userSantriId(),
        sale.cart().lines(),
        sale.cart().subtotal(),
        sale.cart().discount(),
        sale.cart().discountReason(),
        sale.cart().total(),
        sale.balanceAfter(),
        sale.dailyRemaining(),
        sale.weeklyRemaining(),
        sale.occurredAt());
  }
}
