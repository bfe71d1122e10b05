package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.kernel.SantriId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;

/// What topup asks to be collected. The payer's name goes to the bank, and is kept
/// here only while the bill can be paid.
record BillRequest(
    @NotNull UUID topupId,
    @NotNull SantriId santriId,
    @NotNull @Pattern(regexp = "\\d{10}") String customerNumber,
    @NotNull String payer,
    @NotNull @Min(1) @Max(100_000_000) Long amount,
    @NotNull OffsetDateTime expiresAt) {}
