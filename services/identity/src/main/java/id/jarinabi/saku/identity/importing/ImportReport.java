package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.kernel.SantriId;
import java.util.List;

/// What an import did, or would do. `accounts` tells each temporary password, once.
record ImportReport(
    boolean dryRun, int rows, int created, List<RowError> errors, List<NewLogin> accounts) {

  record NewLogin(
      int row,
      SantriId santriId,
      String nis,
      String name,
      String username,
      String temporaryPassword) {}
}
