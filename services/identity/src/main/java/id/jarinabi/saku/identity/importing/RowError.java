package id.jarinabi.saku.identity.importing;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// What is wrong with one field of one row; `row` is the number a spreadsheet shows beside it.
@RegisterForReflection
record RowError(int row, String field, String code, String detail) {

  /// Also found only when the row is about to be stored: somebody else was quicker.
  static RowError nisTaken(SantriRow row) {
    return new RowError(
        row.number(),
        Columns.NIS,
        "nis_taken",
        "NIS ini sudah dipakai. Periksa kembali atau hapus baris ini.");
  }
}
