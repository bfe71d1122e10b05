package id.jarinabi.saku.identity.person;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.vertx.mutiny.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/// An account about to be made, with the secrets it begins with.
public record NewAccount(
    UserId id,
    String username,
    String name,
    Role role,
    @Nullable UnitId unitId,
    @Nullable SantriId santriId,
    @Nullable String phone,
    Hashes secrets) {

  /// Hashes only; `pin` is null for an account that has none yet.
  public record Hashes(String password, boolean mustChange, @Nullable String pin) {
    Hashes withPin(String hash) {
      return new Hashes(password, mustChange, hash);
    }
  }

  Tuple values() {
    return Tuple.tuple()
        .addUUID(id.value())
        .addString(username)
        .addString(name)
        .addString(role.wireName())
        .addUUID(unitId == null ? null : unitId.value())
        .addUUID(santriId == null ? null : santriId.value())
        .addString(phone)
        .addBoolean(secrets.mustChange())
        .addString(secrets.password())
        .addString(secrets.pin());
  }
}
