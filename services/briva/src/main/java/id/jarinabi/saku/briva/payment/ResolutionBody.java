package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.input.Text;
import id.jarinabi.saku.web.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Whose money it is: a santri's, once a second person agrees, or nobody's here, and it goes
/// back. `santriId` and the PIN of the one who asks belong to the first.
record ResolutionBody(
    @NotNull(message = "harus diisi") Decision decision,
    @Nullable SantriId santriId,
    @NotNull(message = "harus diisi") @Text String note,
    @Pattern(regexp = "\\d{6}", message = "harus 6 angka") @Nullable String pin) {

  enum Decision {
    CREDIT,
    RETURN
  }

  SantriId santri() {
    if (santriId == null) {
      throw Problem.invalid("santriId", "required", "Pilih santri pemilik uang ini.");
    }
    return santriId;
  }

  String requiredPin() {
    if (pin == null) {
      throw Problem.invalid("pin", "required", "Isi PIN Anda.");
    }
    return pin;
  }

  /// Never the PIN.
  @Override
  public String toString() {
    return "ResolutionBody[" + decision + "]";
  }
}
