package id.jarinabi.saku.identity.person;

import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody who can log in. Holds no secret.
public record Account(
    UserId id,
    String username,
    String name,
    Role role,
    @Nullable UnitId unitId,
    @Nullable SantriId santriId,
    @Nullable String phone,
    boolean active,
    boolean mustChangePassword,
    boolean hasPin,
    OffsetDateTime createdAt) {

  /// The columns that `of` reads, of `users u`.
  public static final String COLUMNS =
      """
      u.id, u.username, u.name, u.role, u.unit_id, u.santri_id, u.phone, u.active,
      u.must_change_password, u.pin_hash is not null as has_pin, u.created_at""";

  public static Account of(Row row) {
    var unit = row.getUUID("unit_id");
    var santri = row.getUUID("santri_id");
    return new Account(
        new UserId(row.getUUID("id")),
        row.getString("username"),
        row.getString("name"),
        Role.ofWireName(row.getString("role")).orElseThrow(),
        unit == null ? null : new UnitId(unit),
        santri == null ? null : new SantriId(santri),
        row.getString("phone"),
        row.getBoolean("active"),
        row.getBoolean("must_change_password"),
        row.getBoolean("has_pin"),
        row.getOffsetDateTime("created_at"));
  }

  public UserRegistered registered() {
    return new UserRegistered(id, username, name, role.wireName(), unitId, santriId, active);
  }

  public UserChanged changed() {
    return new UserChanged(id, username, name, role.wireName(), unitId, santriId, active);
  }

  /// What an audit entry keeps of it.
  public Map<String, Object> forAudit() {
    return Map.of(
        "username",
        username,
        "name",
        name,
        "role",
        role.wireName(),
        "unitId",
        unitId == null ? "" : unitId.toString(),
        "phone",
        phone == null ? "" : phone,
        "active",
        active);
  }
}
