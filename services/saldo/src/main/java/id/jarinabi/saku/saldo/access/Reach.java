package id.jarinabi.saku.saldo.access;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.Caller;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose accounts a caller may reach: all of them, their own, or those of a wali's children.
public record Reach(boolean everyone, @Nullable UUID self, @Nullable UUID wali) {

  /// The group of a kiosk's session, which reads its own santri's money and nothing else.
  public static final String KIOSK = "kiosk";

  /// Ownership as a condition on `santri_balances as account`, with the `parameters` in front.
  public static final String WHERE =
      """
      account.santri_id = $1 and ($2 or account.santri_id = $3 or exists (
        select from wali_links as link
        where link.santri_id = account.santri_id and link.wali_id = $4 and link.linked))""";

  static final Reach EVERYONE = new Reach(true, null, null);
  private static final Reach NOBODY = new Reach(false, null, null);

  static Reach of(Caller caller) {
    return switch (caller.role()) {
      case ADMIN_KEUANGAN, BENDAHARA -> EVERYONE;
      // Only whether it is enough, of any santri who stands at the till.
      case ADMIN_UNIT -> EVERYONE;
      case SANTRI -> caller.santriId() == null ? NOBODY : self(caller.santriId());
      case WALI -> new Reach(false, null, caller.userId().value());
      case PENGURUS -> NOBODY;
    };
  }

  /// `$1` to `$4` of a statement that holds the `WHERE`; the statement's own follow.
  public Tuple parameters(SantriId santri) {
    return Tuple.of(santri.value(), everyone, self, wali);
  }

  private static Reach self(SantriId santri) {
    return new Reach(false, santri.value(), null);
  }
}
