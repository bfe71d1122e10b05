package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// Cash that somebody has brought for a santri.
record CashBody(
    @NotNull(message = "harus diisi") SantriId santriId,
    @NotNull(message = "harus diisi") Long amount,
    @NotNull(message = "harus diisi") @Text String payerName,
    @Nullable @Text String note) {}
