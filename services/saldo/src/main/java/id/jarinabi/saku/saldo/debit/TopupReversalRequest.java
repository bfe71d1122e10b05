package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.SantriId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record TopupReversalRequest(
    @NotNull UUID topupId,
    @NotNull SantriId santriId,
    @NotNull @Min(1) @Max(Rupiah.LARGEST_AMOUNT) Long amount) {}
