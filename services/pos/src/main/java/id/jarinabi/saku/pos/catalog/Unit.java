package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place that sells.
@Entity
@Table(name = "units")
class Unit {
  @Id UUID id;
  @Version long version;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  Audience audience;

  boolean active;

  /// Set by the database; null until the unit is read from it.
  @Column(name = "created_at", insertable = false, updatable = false)
  @Nullable OffsetDateTime createdAt;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  Unit() {}

  Unit(String code, String name, Audience audience, boolean active) {
    this.id = Uuid7.next();
    this.code = code;
    this.name = name;
    this.audience = audience;
    this.active = active;
  }

  UnitId unitId() {
    return new UnitId(id);
  }

  PosEvent.UnitChanged changed() {
    return new PosEvent.UnitChanged(unitId(), version, code, name, audience.name(), active);
  }

  /// What the audit log keeps of it.
  Map<String, Object> facts() {
    return Map.of("code", code, "name", name, "audience", audience.name(), "active", active);
  }
}
