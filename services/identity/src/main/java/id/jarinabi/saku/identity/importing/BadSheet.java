package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.web.problem.Problem;
import java.util.List;

/// Why a spreadsheet is not taken in, told to whoever sent it. Nothing of it was stored.
final class BadSheet {
  private static final String FIELD = "file";

  private BadSheet() {}

  static Problem tooLarge() {
    return Problem.of(413, "too_large", "Berkas paling besar 2 MiB. Bagilah berkas ini.");
  }

  static Problem tooLargeInside() {
    return Problem.of(
        413, "too_large", "Berkas ini terlalu besar setelah dibuka. Bagilah berkas ini.");
  }

  static Problem tooManyRows(int most) {
    return Problem.of(
        413,
        "too_large",
        "Paling banyak %d santri sekali impor. Bagilah berkas ini.".formatted(most));
  }

  static Problem noWorkbook() {
    return Problem.invalid(
        FIELD, "unreadable", "Berkas ini bukan Excel (.xlsx) yang utuh. Simpan ulang lalu kirim.");
  }

  static Problem noCsv() {
    return Problem.invalid(
        FIELD, "unreadable", "Berkas ini bukan CSV yang utuh. Simpan ulang lalu kirim.");
  }

  static Problem foreignLetters() {
    return Problem.invalid(
        FIELD,
        "not_utf8",
        "Huruf dalam berkas ini tidak terbaca. Simpan sebagai “CSV UTF-8” atau Excel (.xlsx).");
  }

  static Problem wrongRows(List<RowError> errors) {
    return Problem.of(
            422,
            "validation_failed",
            "Berkas ini belum benar dan tidak ada yang disimpan. Perbaiki baris yang ditandai.")
        .with("errors", errors);
  }
}
