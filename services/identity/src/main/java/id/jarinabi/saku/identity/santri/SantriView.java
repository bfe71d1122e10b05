package id.jarinabi.saku.identity.santri;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A santri as finance sees them. `temporaryPassword` is there once, when they were registered;
/// `wali` when one santri was asked for.
record SantriView(
    SantriId id,
    String nis,
    String name,
    String gender,
    @Nullable String dormitory,
    @Nullable String room,
    String status,
    @Nullable String photoUrl,
    UserId userId,
    boolean hasPin,
    OffsetDateTime createdAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String temporaryPassword,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Wali> wali) {

  /// Somebody who may see this santri's money.
  record Wali(UserId id, String username, String name, @Nullable String phone) {}

  static SantriView of(Santri santri) {
    return of(santri, null, null);
  }

  static SantriView of(
      Santri santri, @Nullable String temporaryPassword, @Nullable List<Wali> wali) {
    var written = santri.particulars();
    return new SantriView(
        santri.id(),
        written.nis(),
        written.name(),
        written.gender(),
        written.dormitory(),
        written.room(),
        written.status(),
        santri.photoUrl(),
        santri.userId(),
        santri.hasPin(),
        santri.createdAt(),
        temporaryPassword,
        wali);
  }
}
