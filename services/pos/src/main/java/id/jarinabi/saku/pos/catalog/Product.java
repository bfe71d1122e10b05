package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something a unit sells, at its catalogue price in rupiah.
@Entity
@Table(name = "products")
class Product {
  @Id UUID id;
  @Version long version;

  @Column(name = "unit_id", updatable = false)
  UUID unitId;

  String name;
  @Nullable String category;
  long price;
  boolean active;

  /// Set by the database; null until the product is read from it.
  @Column(name = "created_at", insertable = false, updatable = false)
  @Nullable OffsetDateTime createdAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  Product() {}

  Product(UUID unitId, String name, @Nullable String category, long price, boolean active) {
    this.id = Uuid7.next();
    this.unitId = unitId;
    this.name = name;
    this.category = category;
    this.price = price;
    this.active = active;
  }

  PosEvent.ProductChanged changed() {
    return new PosEvent.ProductChanged(
        id, version, new UnitId(unitId), name, price, category, active);
  }

  /// What the audit log keeps of it.
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("name", name);
    facts.put("price", price);
    if (category != null) {
      facts.put("category", category);
    }
    facts.put("active", active);
    return facts;
  }
}
