package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.kernel.SantriId;
import java.util.List;

/// What an import did, or would do. `accounts` tells each temporary password, once;
/// `unknownColumns` are headings that were passed over.
record ImportReport(
    boolean dryRun,
    int rows,
    int created,
    List<RowError> errors,
    List<String> unknownColumns,
    List<NewLogin> accounts) {

  /// `row` is where the santri stands in the file.
  record NewLogin(
      int row,
      SantriId santriId,
      String nis,
      String name,
      String username,
      String temporaryPassword) {}
}
