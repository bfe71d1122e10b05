package id.jarinabi.saku.web;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A body with a field of every kind that the services take.
record Order(
    @NotNull(message = "wajib diisi") SantriId santriId,
    @NotNull(message = "wajib diisi")
        @Min(value = 1, message = "paling sedikit Rp1")
        @Max(value = 100_000_000, message = "paling banyak Rp100.000.000")
        Long amount,
    @Nullable @Text String note,
    @Nullable Boolean urgent,
    @Nullable Kind kind,
    @Nullable LocalDate day,
    @Nullable @Size(max = 3, message = "paling banyak 3 baris") List<@Valid Line> lines) {

  enum Kind {
    CASH,
    BRIVA
  }

  record Line(
      @NotNull(message = "wajib diisi") @Text(max = 20) String name,
      @NotNull(message = "wajib diisi")
          @Min(value = 1, message = "paling sedikit 1")
          @Max(value = 999, message = "paling banyak 999")
          Integer quantity) {}
}
