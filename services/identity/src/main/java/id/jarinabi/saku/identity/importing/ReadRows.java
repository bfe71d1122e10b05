package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.santri.Santri;
import id.jarinabi.saku.identity.santri.SantriForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes santri of rows, and notes everything that is wrong, not only the first thing.
final class ReadRows {
  private static final Pattern NIS = Pattern.compile(SantriForms.NIS);
  private static final int LONGEST = 500;

  private static final Map<String, String> GENDERS =
      Map.of(
          "putra", "PUTRA",
          "l", "PUTRA",
          "lk", "PUTRA",
          "laki-laki", "PUTRA",
          "laki laki", "PUTRA",
          "putri", "PUTRI",
          "p", "PUTRI",
          "pr", "PUTRI",
          "perempuan", "PUTRI");

  private final Columns columns;
  private final List<SantriRow> rows = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /// What can be taken in, and what is wrong with the rest.
  record Result(List<SantriRow> rows, List<RowError> errors) {}

  private ReadRows(Columns columns) {
    this.columns = columns;
  }

  static Result of(List<SheetRow> sheet) {
    var filled = sheet.stream().filter(row -> !row.isBlank()).toList();
    if (filled.size() < 2) {
      return new Result(
          List.of(), List.of(new RowError(1, "file", "empty", "Berkas ini tidak berisi santri.")));
    }
    var header = filled.getFirst();
    var reading = new ReadRows(Columns.of(header));
    reading.errors.addAll(reading.columns.missing(header.number()));
    if (reading.errors.isEmpty()) {
      filled.subList(1, filled.size()).forEach(reading::read);
    }
    return new Result(reading.rows, reading.errors);
  }

  private void read(SheetRow row) {
    int before = errors.size();
    var nis = required(row, Columns.NIS);
    var name = required(row, Columns.NAME);
    var gender = gender(row);
    var dormitory = text(row, Columns.DORMITORY);
    var room = text(row, Columns.ROOM);
    var wali = text(row, Columns.WALI).map(Username::normal);
    nis.ifPresent(text -> checkNis(row, text));
    if (errors.size() == before) {
      rows.add(
          new SantriRow(
              row.number(),
              new Santri.Particulars(
                  nis.orElseThrow(),
                  name.orElseThrow(),
                  gender.orElseThrow(),
                  dormitory.orElse(null),
                  room.orElse(null),
                  Santri.ACTIVE),
              wali));
    }
  }

  private void checkNis(SheetRow row, String nis) {
    if (!NIS.matcher(nis).matches()) {
      error(row, Columns.NIS, "invalid", "NIS terdiri dari 3 sampai 30 huruf, angka, titik atau garis.");
      return;
    }
    var earlier = seen.putIfAbsent(nis.toLowerCase(Locale.ROOT), row.number());
    if (earlier != null) {
      error(row, Columns.NIS, "duplicate", "NIS ini sudah ada di baris %d.".formatted(earlier));
    }
  }

  private Optional<String> gender(SheetRow row) {
    var typed = required(row, Columns.GENDER);
    var gender = typed.map(text -> GENDERS.getOrDefault(text.toLowerCase(Locale.ROOT), ""));
    if (gender.filter(String::isEmpty).isPresent()) {
      error(row, Columns.GENDER, "invalid", "Tulis putra atau putri (L atau P).");
    }
    return gender;
  }

  private Optional<String> required(SheetRow row, String column) {
    var text = text(row, column);
    if (columns.read(row, column).isEmpty()) {
      error(row, column, "required", "Wajib diisi.");
    }
    return text;
  }

  private Optional<String> text(SheetRow row, String column) {
    var text = columns.read(row, column);
    if (text.filter(ReadRows::isBad).isPresent()) {
      error(row, column, "bad_text", "Paling panjang 500 huruf tanpa karakter kendali.");
    }
    return text;
  }

  private static boolean isBad(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        || text.codePoints().anyMatch(Character::isISOControl);
  }

  private void error(SheetRow row, String column, String code, String detail) {
    errors.add(new RowError(row.number(), column, code, detail));
  }
}
