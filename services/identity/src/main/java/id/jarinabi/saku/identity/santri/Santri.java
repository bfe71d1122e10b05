package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A santri as the pondok knows them. `photo` is the digest of their photo, if there is one;
/// `userId` the account they log in and pay with.
public record Santri(
    SantriId id,
    long version,
    UserId userId,
    boolean hasPin,
    @Nullable String photo,
    OffsetDateTime createdAt,
    Particulars particulars) {

  public static final String ACTIVE = "ACTIVE";

  /// What is written down about a santri. `gender` is `PUTRA` or `PUTRI`, `status` is `ACTIVE`,
  /// `INACTIVE` or `LEFT`.
  public record Particulars(
      String nis,
      String name,
      String gender,
      @Nullable String dormitory,
      @Nullable String room,
      String status) {

    Map<String, Object> forAudit() {
      return Map.of(
          "nis", nis,
          "name", name,
          "gender", gender,
          "dormitory", dormitory == null ? "" : dormitory,
          "room", room == null ? "" : room,
          "status", status);
    }
  }

  /// The columns and tables that `of` reads; a `where` follows.
  public static final String SELECT =
      """
      select s.id, s.version, s.nis, s.name, s.gender, s.dormitory, s.room, s.status,
        s.created_at, u.id as user_id, u.pin_hash is not null as has_pin, p.digest as photo
      from santri s join users u on u.santri_id = s.id left join photos p on p.santri_id = s.id
      where\s""";

  public static Santri of(Row row) {
    return new Santri(
        new SantriId(row.getUUID("id")),
        row.getLong("version"),
        new UserId(row.getUUID("user_id")),
        row.getBoolean("has_pin"),
        row.getString("photo"),
        row.getOffsetDateTime("created_at"),
        new Particulars(
            row.getString("nis"),
            row.getString("name"),
            row.getString("gender"),
            row.getString("dormitory"),
            row.getString("room"),
            row.getString("status")));
  }

  SantriRegistered registered() {
    return new SantriRegistered(
        id,
        version,
        particulars.nis(),
        particulars.name(),
        particulars.gender(),
        particulars.dormitory(),
        particulars.room(),
        particulars.status());
  }

  SantriChanged changed() {
    return new SantriChanged(
        id,
        version,
        particulars.nis(),
        particulars.name(),
        particulars.gender(),
        particulars.dormitory(),
        particulars.room(),
        particulars.status());
  }

  /// Changes with the photo, so that it may be kept by whoever fetched it.
  public @Nullable String photoUrl() {
    return photo == null
        ? null
        : "/api/identity/santri/" + id + "/photo?v=" + photo.substring(0, 12);
  }
}
