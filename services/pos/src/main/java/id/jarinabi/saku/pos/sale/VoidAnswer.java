package id.jarinabi.saku.pos.sale;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.UUID;

/// A sale that was taken back; the refund follows within a moment.
@RegisterForReflection
record VoidAnswer(
    UUID id,
    String receiptNumber,
    Sale.Status status,
    long total,
    String reason,
    OffsetDateTime voidedAt) {}
