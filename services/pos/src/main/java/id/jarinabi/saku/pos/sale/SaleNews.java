package id.jarinabi.saku.pos.sale;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.pos.cart.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the others are told of a sale, and what the audit log keeps of it.
final class SaleNews {
  private SaleNews() {}

  static PosEvent.PurchaseCompleted completed(Sale sale) {
    return new PosEvent.PurchaseCompleted(
        sale.id(),
        sale.receiptNumber(),
        sale.unitId(),
        sale.cashierId(),
        sale.ownerSantriId(),
        sale.userSantriId(),
        items(sale),
        sale.cart().subtotal(),
        sale.cart().discount(),
        sale.cart().discountReason(),
        sale.cart().total(),
        requireNonNull(sale.balanceAfter()),
        sale.dailyRemaining(),
        sale.weeklyRemaining(),
        sale.occurredAt());
  }

  static PosEvent.PurchaseFailed failed(Sale sale, Refusal refusal) {
    return new PosEvent.PurchaseFailed(
        sale.id(),
        sale.unitId(),
        sale.cashierId(),
        sale.ownerSantriId(),
        sale.userSantriId(),
        sale.cart().total(),
        refusal.code(),
        figure(refusal, "limit"),
        figure(refusal, "spent"),
        figure(refusal, "remaining"),
        sale.occurredAt());
  }

  static PosEvent.PaymentConfirmed confirmed(Sale sale, UUID paymentRequest) {
    return new PosEvent.PaymentConfirmed(
        paymentRequest, sale.id(), sale.unitId(), sale.ownerSantriId());
  }

  static AuditRecorded completedAudit(Sale sale) {
    return audit(sale, "sale.completed", facts(sale));
  }

  static AuditRecorded declinedAudit(Sale sale, Refusal refusal) {
    var facts = facts(sale);
    facts.put("code", refusal.code());
    facts.putAll(refusal.figures());
    return audit(sale, "sale.declined", facts);
  }

  private static AuditRecorded audit(Sale sale, String action, Map<String, Object> facts) {
    return sale.asker()
        .audit(
            action, "transaction", sale.id(), sale.ownerSantriId(), sale.unitId(), Map.of(), facts);
  }

  private static Map<String, Object> facts(Sale sale) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("receiptNumber", sale.receiptNumber());
    facts.put("cashierId", sale.cashierId());
    facts.put("ownerSantriId", sale.ownerSantriId());
    facts.put("userSantriId", sale.userSantriId());
    facts.put("items", items(sale));
    facts.put("discount", sale.cart().discount());
    facts.put("total", sale.cart().total());
    return facts;
  }

  private static List<PosEvent.SoldItem> items(Sale sale) {
    return sale.cart().lines().stream().map(SaleNews::item).toList();
  }

  private static PosEvent.SoldItem item(Line line) {
    return new PosEvent.SoldItem(
        line.productId(),
        line.name(),
        line.category(),
        line.quantity(),
        line.catalogPrice(),
        line.unitPrice(),
        line.discount(),
        line.reason(),
        line.total());
  }

  private static @Nullable Long figure(Refusal refusal, String name) {
    return refusal.figures().get(name) instanceof Number number ? number.longValue() : null;
  }
}
