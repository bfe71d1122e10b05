package id.jarinabi.saku.identity.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which column holds what, by the words of the first row. Columns nobody asked for are passed
/// over.
record Columns(Map<String, Integer> places) {
  static final String NIS = "nis";
  static final String NAME = "nama";
  static final String GENDER = "jenis kelamin";
  static final String DORMITORY = "asrama";
  static final String ROOM = "kamar";
  static final String WALI = "wali username";

  private static final List<String> REQUIRED = List.of(NIS, NAME, GENDER);

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("nis", NIS),
          Map.entry("nama", NAME),
          Map.entry("namasantri", NAME),
          Map.entry("jeniskelamin", GENDER),
          Map.entry("jk", GENDER),
          Map.entry("lp", GENDER),
          Map.entry("asrama", DORMITORY),
          Map.entry("kamar", ROOM),
          Map.entry("wali", WALI),
          Map.entry("waliusername", WALI),
          Map.entry("usernamewali", WALI));

  static Columns of(SheetRow header) {
    var places = new HashMap<String, Integer>();
    for (int column = 0; column < header.cells().size(); column++) {
      var plain = header.cell(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      var name = SPELLINGS.get(plain);
      if (name != null) {
        places.putIfAbsent(name, column);
      }
    }
    return new Columns(places);
  }

  List<RowError> missing(int headerRow) {
    var errors = new ArrayList<RowError>();
    for (var name : REQUIRED) {
      if (!places.containsKey(name)) {
        errors.add(
            new RowError(
                headerRow, name, "missing_column", "Kolom “%s” tidak ada.".formatted(name)));
      }
    }
    return errors;
  }

  /// Empty when the column is not there or its cell says nothing.
  Optional<String> read(SheetRow row, String name) {
    var column = places.get(name);
    return column == null
        ? Optional.empty()
        : Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
  }
}
