package id.jarinabi.saku.identity.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// An account as those who manage it see it. `temporaryPassword` is there once, when it was made.
record UserView(
    UserId id,
    String username,
    String name,
    String role,
    @Nullable UnitId unitId,
    @Nullable SantriId santriId,
    @Nullable String phone,
    boolean active,
    boolean mustChangePassword,
    boolean hasPin,
    OffsetDateTime createdAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String temporaryPassword) {

  static UserView of(Account account) {
    return of(account, null);
  }

  static UserView of(Account account, @Nullable String temporaryPassword) {
    return new UserView(
        account.id(),
        account.username(),
        account.name(),
        account.role().wireName(),
        account.unitId(),
        account.santriId(),
        account.phone(),
        account.active(),
        account.mustChangePassword(),
        account.hasPin(),
        account.createdAt(),
        temporaryPassword);
  }
}
