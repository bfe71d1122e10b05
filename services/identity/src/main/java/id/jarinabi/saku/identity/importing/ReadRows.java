package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.identity.person.Username;
import id.jarinabi.saku.identity.santri.SantriForms.NewSantri;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes santri of rows, and notes everything that is wrong, not only the first thing. What is
/// right is decided by the same form that a single registration is held to.
final class ReadRows {

  private static final Map<String, String> GENDERS =
      Map.of(
          "l", "PUTRA",
          "lk", "PUTRA",
          "laki-laki", "PUTRA",
          "laki laki", "PUTRA",
          "p", "PUTRI",
          "pr", "PUTRI",
          "perempuan", "PUTRI");

  private final Validator validator;
  private final Columns columns;
  private final List<SantriRow> rows = new ArrayList<>();
  private final List<RowError> errors = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /// What can be taken in, and what is wrong with the rest.
  record Result(List<SantriRow> rows, List<RowError> errors, List<String> unknownColumns) {}

  private ReadRows(Validator validator, Columns columns) {
    this.validator = validator;
    this.columns = columns;
  }

  /// The first row is the heading; none is blank.
  static Result of(List<SheetRow> sheet, Validator validator) {
    if (sheet.size() < 2) {
      return new Result(
          List.of(),
          List.of(new RowError(1, "file", "empty", "Berkas ini tidak berisi santri.")),
          List.of());
    }
    var header = sheet.getFirst();
    var reading = new ReadRows(validator, Columns.of(header));
    reading.columns.missing(header.number()).forEach(reading.errors::add);
    if (reading.errors.isEmpty()) {
      sheet.subList(1, sheet.size()).forEach(reading::read);
    }
    return new Result(reading.rows, reading.errors, reading.columns.unknown());
  }

  private void read(SheetRow row) {
    int before = errors.size();
    var nis = checked(row, Columns.NIS, columns.read(row, Columns.NIS));
    var name = checked(row, Columns.NAME, columns.read(row, Columns.NAME));
    var gender = checked(row, Columns.GENDER, gender(columns.read(row, Columns.GENDER)));
    var dormitory = checked(row, Columns.DORMITORY, columns.read(row, Columns.DORMITORY));
    var room = checked(row, Columns.ROOM, columns.read(row, Columns.ROOM));
    var status = checked(row, Columns.STATUS, upper(columns.read(row, Columns.STATUS)));
    noteTwin(row, nis);
    if (errors.size() == before && nis != null && name != null && gender != null) {
      var form = new NewSantri(nis, name, gender, dormitory, room, status, null, null);
      var wali = Optional.ofNullable(columns.read(row, Columns.WALI)).map(Username::normal);
      rows.add(new SantriRow(row.number(), form.particulars(), wali));
    }
  }

  /// Yields the value, and notes what the form has against it.
  private @Nullable String checked(SheetRow row, String field, @Nullable String value) {
    validator.validateValue(NewSantri.class, field, value).stream()
        .map(wrong -> error(row, field, wrong))
        .forEach(errors::add);
    return value;
  }

  private void noteTwin(SheetRow row, @Nullable String nis) {
    var earlier = nis == null ? null : seen.putIfAbsent(nis.toLowerCase(Locale.ROOT), row.number());
    if (earlier != null) {
      errors.add(
          new RowError(
              row.number(),
              Columns.NIS,
              "duplicate",
              "NIS ini sudah ada di baris %d.".formatted(earlier)));
    }
  }

  private static RowError error(SheetRow row, String field, ConstraintViolation<NewSantri> wrong) {
    var rule = wrong.getConstraintDescriptor().getAnnotation();
    return new RowError(
        row.number(), field, rule instanceof NotNull ? "required" : "invalid", wrong.getMessage());
  }

  private static @Nullable String gender(@Nullable String typed) {
    return typed == null
        ? null
        : GENDERS.getOrDefault(typed.toLowerCase(Locale.ROOT), typed.toUpperCase(Locale.ROOT));
  }

  private static @Nullable String upper(@Nullable String typed) {
    return typed == null ? null : typed.toUpperCase(Locale.ROOT);
  }
}
