package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.kernel.SantriId;
import jakarta.validation.constraints.NotNull;

/// What a wali wants to pay in.
record BrivaBody(
    @NotNull(message = "harus diisi") SantriId santriId,
    @NotNull(message = "harus diisi") Long amount) {}
