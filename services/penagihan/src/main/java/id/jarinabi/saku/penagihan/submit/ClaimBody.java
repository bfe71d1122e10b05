package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A unit's wish to be paid for these days, both inclusive; the amount is not its to say.
record ClaimBody(
    @NotNull(message = "harus diisi") @Schema(format = "date") String from,
    @NotNull(message = "harus diisi") @Schema(format = "date") String to,
    @NotNull(message = "harus diisi") @Pattern(regexp = "\\d{6}", message = "harus 6 angka")
        String pin,
    @Nullable @Text String note) {

  /// What makes two calls the same.
  record WithoutPin(String from, String to, @Nullable String note) {}

  WithoutPin withoutPin() {
    return new WithoutPin(from, to, note);
  }

  /// Never the PIN.
  @Override
  public String toString() {
    return "ClaimBody of " + from + " to " + to;
  }
}
