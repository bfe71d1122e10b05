package id.jarinabi.saku.pos.cart;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One priced line, with the name and category of that moment. `catalogPrice` is null for a line
/// that is in no catalogue; `total` is what is left of quantity times price after `discount`.
@RegisterForReflection
public record Line(
    @Nullable UUID productId,
    String name,
    @Nullable String category,
    long quantity,
    @Nullable Long catalogPrice,
    long unitPrice,
    long discount,
    @Nullable String reason,
    long total) {}
