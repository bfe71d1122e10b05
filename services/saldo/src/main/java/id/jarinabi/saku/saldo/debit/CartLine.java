package id.jarinabi.saku.saldo.debit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the cart as pos has shown it to identity; `productId` is null for a line that is
/// in no catalogue.
record CartLine(
    @Nullable UUID productId,
    @Nullable String name,
    @NotNull @Min(1) @Max(999) Long quantity,
    @NotNull @Min(0) Long total) {}
