package id.jarinabi.saku.notifikasi.notice;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who hears something: the santri themself, the wali who are linked at its moment, the admins of
/// a unit, everybody of some roles, certain people; and who does not in any case.
public record Audience(
    @Nullable SantriId of,
    boolean santri,
    boolean wali,
    @Nullable UnitId unit,
    Set<Role> roles,
    Set<UserId> users,
    @Nullable UserId except) {

  static Audience family(SantriId santri) {
    return new Audience(santri, true, true, null, Set.of(), Set.of(), null);
  }

  static Audience only(SantriId santri) {
    return new Audience(santri, true, false, null, Set.of(), Set.of(), null);
  }

  static Audience waliOf(SantriId santri) {
    return new Audience(santri, false, true, null, Set.of(), Set.of(), null);
  }

  /// Of this santri, but nobody of the family by itself.
  static Audience about(SantriId santri) {
    return new Audience(santri, false, false, null, Set.of(), Set.of(), null);
  }

  static Audience only(UserId user) {
    return new Audience(null, false, false, null, Set.of(), Set.of(user), null);
  }

  static Audience adminsOf(UnitId unit) {
    return new Audience(null, false, false, unit, Set.of(), Set.of(), null);
  }

  static Audience everybody(Role first, Role... more) {
    return new Audience(null, false, false, null, EnumSet.of(first, more), Set.of(), null);
  }

  Audience and(Role first, Role... more) {
    var all = EnumSet.of(first, more);
    all.addAll(roles);
    return new Audience(of, santri, wali, unit, all, users, except);
  }

  Audience and(UnitId admins) {
    return new Audience(of, santri, wali, admins, roles, users, except);
  }

  Audience but(UserId user) {
    return new Audience(of, santri, wali, unit, roles, users, user);
  }

  /// The names under which the tables know the roles.
  Set<String> roleNames() {
    return roles.stream().map(Role::wireName).collect(Collectors.toSet());
  }
}
