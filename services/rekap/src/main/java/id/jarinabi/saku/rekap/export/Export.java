package id.jarinabi.saku.rekap.export;

import java.util.List;

/// A report on its way into a file: one table under a title. `fileName` has no ending yet.
public record Export(String title, String fileName, List<Column> columns, RowSource rows) {

  /// One column; `share` is how much of a printed line it takes, beside the others. Numbers are
  /// told from text by the cells themselves.
  public record Column(String name, int share) {}

  public static Column column(String name, int share) {
    return new Column(name, share);
  }
}
