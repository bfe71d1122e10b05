package id.jarinabi.saku.notifikasi.preference;

import id.jarinabi.saku.notifikasi.notice.NoticeType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The forms of preferences.
final class PreferenceForms {
  static final long LARGEST = 100_000_000;
  private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";
  private static final String HOUR_FORM = "harus berbentuk JJ:MM";

  private PreferenceForms() {}

  /// Whether this kind of notification wakes the devices. The inbox has it in any case.
  record Choice(
      @NotNull(message = "wajib diisi") NoticeType type,
      @NotNull(message = "wajib diisi") Boolean push) {}

  /// From this hour of the pondok to that one no device is woken; may go over midnight.
  record QuietHours(
      @NotNull(message = "wajib diisi") @Pattern(regexp = HOUR, message = HOUR_FORM) String from,
      @NotNull(message = "wajib diisi") @Pattern(regexp = HOUR, message = HOUR_FORM) String to) {}

  /// The whole of a person's preferences: a type that is not named wakes their devices, so one is
  /// enough.
  /// `lowBalanceThreshold` is the wali's own.
  record Preferences(
      @NotNull(message = "wajib diisi") @Size(min = 1, max = 50, message = "harus 1 sampai 50")
          List<@Valid @NotNull(message = "wajib diisi") Choice> types,
      @Valid @Nullable QuietHours quietHours,
      @Min(value = 1, message = "harus 1 sampai 100.000.000")
          @Max(value = LARGEST, message = "harus 1 sampai 100.000.000")
          @Nullable Long lowBalanceThreshold) {}
}
