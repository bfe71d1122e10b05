package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The two who have a part in a payment request, as parameters of its SQL: the unit that asks or
/// the santri who is asked. The other one is null.
record Party(@Nullable UUID unit, @Nullable UUID owner) {

  /// How a request `r` is limited to the party in `$1` and `$2`.
  static final String OWN = "(r.unit_id = $1 or r.owner_santri_id = $2)";

  static Party of(Caller caller) {
    if (!caller.is(Role.SANTRI)) {
      return new Party(OwnUnit.of(caller).value(), null);
    }
    var santri = caller.santriId();
    if (santri == null) {
      throw Problem.forbidden();
    }
    return new Party(null, santri.value());
  }
}
