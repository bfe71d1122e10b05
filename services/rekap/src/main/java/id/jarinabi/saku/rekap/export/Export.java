package id.jarinabi.saku.rekap.export;

import id.jarinabi.saku.rekap.books.Days;
import java.util.List;

/// A report on its way into a file: one table under a title. `fileName` has no ending yet.
public record Export(String title, String fileName, List<Column> columns, RowSource rows) {

  /// One column; `share` is how much of a printed line it takes, beside the others.
  public record Column(String name, int share, boolean ofNumbers) {}

  public static Column text(String name, int share) {
    return new Column(name, share, false);
  }

  public static Column number(String name, int share) {
    return new Column(name, share, true);
  }

  /// A report on some days; `name` is what its file is named after.
  public static Export of(
      String title, String name, Days days, List<Column> columns, RowSource rows) {
    return new Export(title + ", " + days.words(), name + "_" + days.fileWords(), columns, rows);
  }
}
