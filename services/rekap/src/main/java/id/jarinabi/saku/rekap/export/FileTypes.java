package id.jarinabi.saku.rekap.export;

/// The forms besides JSON in which a report can be had, chosen by `Accept`.
public final class FileTypes {
  public static final String CSV = "text/csv";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String PDF = "application/pdf";

  private FileTypes() {}
}
