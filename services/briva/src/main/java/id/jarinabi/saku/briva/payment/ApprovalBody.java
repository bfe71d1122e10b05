package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// The PIN of the second person, and the santri whom they saw.
record ApprovalBody(
    @NotNull(message = "harus diisi") SantriId santriId,
    @NotNull(message = "harus diisi") @Pattern(regexp = "\\d{6}", message = "harus 6 angka")
        String pin) {

  /// Never the PIN.
  @Override
  public String toString() {
    return "ApprovalBody";
  }
}
