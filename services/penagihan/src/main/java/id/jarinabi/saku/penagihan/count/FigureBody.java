package id.jarinabi.saku.penagihan.count;

import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An amount of money at the end of a day, as somebody has counted or read it. It is all the
/// money there is, so that the limit of a single payment does not bind it.
record FigureBody(
    @NotNull(message = "harus diisi") @Schema(format = "date") String date,
    @NotNull(message = "harus diisi")
        @Min(value = 0, message = "tidak boleh kurang dari nol")
        @Max(value = LARGEST, message = "terlalu besar")
        Long amount,
    @Nullable @Text String note) {
  private static final long LARGEST = 10_000_000_000_000L;
}
