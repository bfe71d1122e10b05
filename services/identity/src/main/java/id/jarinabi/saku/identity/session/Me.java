package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// What somebody who is logged in is told of themselves.
public record Me(
    UserId id,
    String name,
    String username,
    String role,
    @Nullable UnitId unitId,
    @Nullable SantriId santriId,
    boolean mustChangePassword,
    boolean hasPin) {

  public static Me of(Account account) {
    return new Me(
        account.id(),
        account.name(),
        account.username(),
        account.role().wireName(),
        account.unitId(),
        account.santriId(),
        account.mustChangePassword(),
        account.hasPin());
  }
}
