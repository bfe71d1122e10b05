package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// Why a top-up shall be taken back, and the PIN of who asks for it.
record ReversalBody(
    @NotNull(message = "harus diisi") @Text String reason,
    @NotNull(message = "harus diisi") @Pattern(regexp = "\\d{6}", message = "harus 6 angka")
        String pin) {

  /// Never the PIN.
  @Override
  public String toString() {
    return "ReversalBody because of " + reason;
  }
}
