package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// pos asks for the money of one purchase. `assertion` is identity's word that the santri's PIN
/// was right for exactly this; it may be missing where the purchase was decided before.
record DebitRequest(
    @NotNull UUID purchaseId,
    @Nullable String assertion,
    @NotNull SantriId santriId,
    @NotNull UnitId unitId,
    @NotNull @Min(1) @Max(Rupiah.LARGEST_AMOUNT) Long amount,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid CartLine> lines) {

  UUID[] products() {
    return lines.stream()
        .map(CartLine::productId)
        .filter(Objects::nonNull)
        .distinct()
        .toArray(UUID[]::new);
  }
}
