package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.web.problem.Problem;
import io.vertx.pgclient.PgException;

/// A NIS belongs to one santri, and so does the username made of it.
final class NisTaken {
  private static final String UNIQUE_VIOLATION = "23505";

  private NisTaken() {}

  static Problem problem() {
    return Problem.of(
        409, "nis_taken", "NIS ini sudah dipakai. Periksa kembali atau gunakan NIS lain.");
  }

  static void refuseUnless(boolean free) {
    if (!free) {
      throw problem();
    }
  }

  static boolean caused(Throwable fault) {
    return fault instanceof PgException database && UNIQUE_VIOLATION.equals(database.getSqlState());
  }
}
