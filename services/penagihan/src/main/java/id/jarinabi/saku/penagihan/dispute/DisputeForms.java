package id.jarinabi.saku.penagihan.dispute;

import id.jarinabi.saku.penagihan.claim.ClaimLine;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is sent about an objection.
final class DisputeForms {
  private DisputeForms() {}

  /// Which line, and what is wrong with it. A line is a sale's unless it says otherwise.
  @Schema(name = "DisputeOpening")
  record Opening(
      @NotNull(message = "harus diisi") UUID transactionId,
      ClaimLine.@Nullable Kind kind,
      @NotNull(message = "harus diisi") @Text String reason) {

    ClaimLine.Kind kindOrSale() {
      return kind == null ? ClaimLine.Kind.SALE : kind;
    }
  }

  @Schema(name = "DisputeComment")
  record Comment(@NotNull(message = "harus diisi") @Text String text) {}

  /// How it ended.
  @Schema(name = "DisputeOutcome")
  enum Outcome {
    UPHELD,
    DISMISSED
  }

  @Schema(name = "DisputeResolution")
  record Resolution(
      @NotNull(message = "harus diisi") Outcome outcome,
      @NotNull(message = "harus diisi") @Text String note) {}
}
