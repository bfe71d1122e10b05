package id.jarinabi.saku.briva.payment;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A payment as somebody tells it. `bankPaymentId` is the bank's name for it, null when only the
/// status of a bill has spoken.
public record Claimed(
    String provider,
    @Nullable String bankPaymentId,
    String vaNumber,
    long amount,
    OffsetDateTime paidAt,
    Source source) {}
