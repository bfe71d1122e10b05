package id.jarinabi.saku.penagihan.settle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// The PIN of who holds the cash.
record ReceiptBody(
    @NotNull(message = "harus diisi") @Pattern(regexp = "\\d{6}", message = "harus 6 angka")
        String pin) {

  /// Never the PIN.
  @Override
  public String toString() {
    return "ReceiptBody";
  }
}
