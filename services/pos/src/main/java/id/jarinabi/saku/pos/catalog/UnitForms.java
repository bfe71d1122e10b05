package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// What goes over the wire about a unit.
final class UnitForms {
  /// Short and plain, for it begins every receipt number.
  private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}";

  private static final String CODE_RULE =
      "harus 1 sampai 32 huruf, angka, titik, garis bawah atau tanda hubung";

  private UnitForms() {}

  record NewUnit(
      @NotNull(message = "wajib diisi") @Pattern(regexp = CODE, message = CODE_RULE) String code,
      @NotNull(message = "wajib diisi") @Text String name,
      @NotNull(message = "wajib diisi") Audience audience,
      @Nullable Boolean active) {}

  /// What is left out stays as it is.
  record UnitChange(
      @Nullable @Pattern(regexp = CODE, message = CODE_RULE) String code,
      @Nullable @Text String name,
      @Nullable Audience audience,
      @Nullable Boolean active) {}

  record UnitView(UnitId id, String code, String name, Audience audience, boolean active) {

    static UnitView of(Unit unit) {
      return new UnitView(unit.unitId(), unit.code, unit.name, unit.audience, unit.active);
    }
  }
}
