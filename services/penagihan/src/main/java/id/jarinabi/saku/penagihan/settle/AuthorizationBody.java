package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.penagihan.claim.Claim.Decision;
import id.jarinabi.saku.web.input.Text;
import id.jarinabi.saku.web.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// One of the two says yes or no, with the own PIN; a no has a reason.
record AuthorizationBody(
    @NotNull(message = "harus diisi") Decision decision,
    @NotNull(message = "harus diisi") @Pattern(regexp = "\\d{6}", message = "harus 6 angka")
        String pin,
    @Nullable @Text String note) {

  /// 422 for a no without one.
  void requireReason() {
    if (decision == Decision.REJECT && note == null) {
      throw Problem.of(422, "reason_required", "Tuliskan alasan penolakan.");
    }
  }

  /// Never the PIN.
  @Override
  public String toString() {
    return "AuthorizationBody " + decision;
  }
}
