package id.jarinabi.saku.rekap.statement;

import id.jarinabi.saku.web.caller.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose statements a caller may read: all of them, their own, or those of a wali's children.
record Reach(boolean everyone, @Nullable UUID self, @Nullable UUID wali) {

  /// As a condition on the santri `$1`; `$2` to `$4` are these three.
  static final String WHERE =
      """
      ($2::boolean or $1 = $3::uuid or exists (
        select from wali_links as link
        where link.santri_id = $1 and link.wali_id = $4 and link.linked))""";

  static Reach of(Caller caller) {
    return switch (caller.role()) {
      case ADMIN_KEUANGAN, BENDAHARA -> new Reach(true, null, null);
      case SANTRI ->
          new Reach(false, caller.santriId() == null ? null : caller.santriId().value(), null);
      case WALI -> new Reach(false, null, caller.userId().value());
      case ADMIN_UNIT, PENGURUS -> new Reach(false, null, null);
    };
  }
}
