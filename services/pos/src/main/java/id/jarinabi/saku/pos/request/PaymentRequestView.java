package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.cart.Line;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `transactionId` once it is COMPLETED or DECLINED, `code` when it is DECLINED.
@RegisterForReflection
record PaymentRequestView(
    UUID id,
    PaymentRequest.Status status,
    UnitId unitId,
    String unitName,
    UserId cashierId,
    SantriId ownerSantriId,
    SantriId userSantriId,
    List<Line> items,
    long subtotal,
    long discount,
    @Nullable String discountReason,
    long total,
    @Nullable UUID transactionId,
    @Nullable String code,
    OffsetDateTime createdAt,
    OffsetDateTime expiresAt) {

  static PaymentRequestView of(PaymentRequest request) {
    var cart = request.cart();
    return new PaymentRequestView(
        request.id(),
        request.status(),
        request.unitId(),
        request.unitName(),
        request.cashierId(),
        request.ownerSantriId(),
        request.userSantriId(),
        cart.lines(),
        cart.subtotal(),
        cart.discount(),
        cart.discountReason(),
        cart.total(),
        request.status() == PaymentRequest.Status.AWAITING_PIN ? null : request.sale(),
        request.code(),
        request.createdAt(),
        request.expiresAt());
  }
}
