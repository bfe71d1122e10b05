package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.problem.Problem;

/// The unit an admin unit speaks for: it comes from the token, never from a request.
public final class OwnUnit {
  private OwnUnit() {}

  /// 403 for an account that runs no unit.
  public static UnitId of(Caller caller) {
    var unit = caller.unitId();
    if (!caller.is(Role.ADMIN_UNIT) || unit == null) {
      throw Problem.forbidden();
    }
    return unit;
  }
}
