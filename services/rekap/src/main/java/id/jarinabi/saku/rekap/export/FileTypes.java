package id.jarinabi.saku.rekap.export;

/// The forms besides JSON in which a report can be had, chosen by `Accept`.
public final class FileTypes {
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String PDF = "application/pdf";

  /// Who takes anything gets JSON; a file is for whom asks for one by its name.
  public static final String WHEN_ASKED_FOR =
      CSV + ";qs=0.5, " + XLSX + ";qs=0.5, " + PDF + ";qs=0.5";

  private FileTypes() {}
}
