package id.jarinabi.saku.identity.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which column holds what, by the words of the first row: as the pondok writes them, or as the
/// API names the fields. `unknown` are the headings that nobody asked for.
record Columns(Map<String, Integer> places, List<String> unknown) {
  static final String NIS = "nis";
  static final String NAME = "name";
  static final String GENDER = "gender";
  static final String DORMITORY = "dormitory";
  static final String ROOM = "room";
  static final String STATUS = "status";
  static final String WALI = "waliUsername";

  private static final List<String> REQUIRED = List.of(NIS, NAME, GENDER);

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("nis", NIS),
          Map.entry("nomorinduksantri", NIS),
          Map.entry("nama", NAME),
          Map.entry("namasantri", NAME),
          Map.entry("namalengkap", NAME),
          Map.entry("name", NAME),
          Map.entry("jeniskelamin", GENDER),
          Map.entry("jk", GENDER),
          Map.entry("lp", GENDER),
          Map.entry("gender", GENDER),
          Map.entry("asrama", DORMITORY),
          Map.entry("dormitory", DORMITORY),
          Map.entry("kamar", ROOM),
          Map.entry("room", ROOM),
          Map.entry("status", STATUS),
          Map.entry("wali", WALI),
          Map.entry("waliusername", WALI),
          Map.entry("usernamewali", WALI));

  static Columns of(SheetRow header) {
    var places = new HashMap<String, Integer>();
    var unknown = new ArrayList<String>();
    for (int column = 0; column < header.cells().size(); column++) {
      var heading = header.cell(column);
      var field = SPELLINGS.get(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
      if (field != null) {
        places.putIfAbsent(field, column);
      } else if (!heading.isEmpty()) {
        unknown.add(heading.length() > 60 ? heading.substring(0, 60) : heading);
      }
    }
    return new Columns(places, unknown);
  }

  Stream<RowError> missing(int headerRow) {
    return REQUIRED.stream()
        .filter(field -> !places.containsKey(field))
        .map(
            field ->
                new RowError(
                    headerRow, field, "missing_column", "Kolom “%s” tidak ada.".formatted(field)));
  }

  /// Null when the column is not there or its cell says nothing.
  @Nullable String read(SheetRow row, String field) {
    var column = places.get(field);
    var text = column == null ? "" : row.cell(column);
    return text.isEmpty() ? null : text;
  }
}
