package id.jarinabi.saku.penagihan.world;

import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sale as pos has it: its lines do not change, its places in claims do.
public final class Sold {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());

  private final UUID id = UUID.randomUUID();
  private final UnitId unit;
  private final OffsetDateTime occurredAt;
  private final List<Item> items;
  private final long discount;
  @Nullable UUID claim;
  @Nullable UUID voidClaim;
  boolean isVoid;

  /// `catalogPrice` differs from `unitPrice` where the cashier changed it.
  public record Item(String name, long quantity, long catalogPrice, long unitPrice, long discount) {

    public long total() {
      return quantity * unitPrice - discount;
    }

    private boolean isOverridden() {
      return discount > 0 || catalogPrice != unitPrice;
    }

    Map<String, Object> json() {
      var json = new LinkedHashMap<String, Object>();
      json.put("productId", null);
      json.put("name", name);
      json.put("category", "Makanan");
      json.put("quantity", quantity);
      json.put("catalogPrice", catalogPrice);
      json.put("unitPrice", unitPrice);
      json.put("discount", discount);
      json.put("reason", isOverridden() ? "sisa sore" : null);
      json.put("total", total());
      return json;
    }

    SoldItem told() {
      return new SoldItem(
          null,
          name,
          "Makanan",
          quantity,
          catalogPrice,
          unitPrice,
          discount,
          isOverridden() ? "sisa sore" : null,
          total());
    }
  }

  public Sold(UnitId unit, OffsetDateTime occurredAt, long discount, List<Item> items) {
    this.unit = unit;
    this.occurredAt = occurredAt;
    this.discount = discount;
    this.items = List.copyOf(items);
  }

  public UUID id() {
    return id;
  }

  public UnitId unit() {
    return unit;
  }

  public OffsetDateTime occurredAt() {
    return occurredAt;
  }

  public List<Item> items() {
    return items;
  }

  public long discount() {
    return discount;
  }

  public long subtotal() {
    return items.stream().mapToLong(Item::total).sum();
  }

  public long total() {
    return subtotal() - discount;
  }

  String receiptNumber() {
    return "KPA-" + id.toString().substring(0, 8);
  }

  public PurchaseCompleted completed() {
    return new PurchaseCompleted(
        id,
        receiptNumber(),
        unit,
        new UserId(UUID.randomUUID()),
        AISYAH,
        AISYAH,
        items.stream().map(Item::told).toList(),
        subtotal(),
        discount,
        discount == 0 ? null : "pelanggan setia",
        total(),
        50_000,
        null,
        null,
        occurredAt);
  }

  public PurchaseVoided voided() {
    return new PurchaseVoided(
        id,
        receiptNumber(),
        unit,
        AISYAH,
        AISYAH,
        total(),
        "salah pesan",
        new UserId(UUID.randomUUID()),
        "admin-keuangan",
        claim != null,
        occurredAt,
        OffsetDateTime.now(java.time.ZoneOffset.UTC));
  }
}
