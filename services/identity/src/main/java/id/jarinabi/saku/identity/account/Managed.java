package id.jarinabi.saku.identity.account;

import id.jarinabi.saku.kernel.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Whose accounts a role manages. To everybody else's account it is as if it did not exist.
final class Managed {
  private Managed() {}

  static Set<Role> by(Role manager) {
    return switch (manager) {
      case BENDAHARA -> EnumSet.allOf(Role.class);
      case ADMIN_KEUANGAN -> EnumSet.of(Role.WALI, Role.SANTRI, Role.ADMIN_UNIT);
      case WALI, SANTRI, ADMIN_UNIT, PENGURUS -> EnumSet.noneOf(Role.class);
    };
  }

  /// For `role = any($1)`.
  static String[] namesBy(Role manager) {
    var managed = by(manager);
    return Arrays.stream(Role.values())
        .filter(managed::contains)
        .map(Role::wireName)
        .toArray(String[]::new);
  }
}
