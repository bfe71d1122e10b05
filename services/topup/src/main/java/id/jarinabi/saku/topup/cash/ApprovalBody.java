package id.jarinabi.saku.topup.cash;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// The PIN of the second person.
record ApprovalBody(
    @NotNull(message = "harus diisi") @Pattern(regexp = "\\d{6}", message = "harus 6 angka")
        String pin) {

  /// Never the PIN.
  @Override
  public String toString() {
    return "ApprovalBody";
  }
}
