package id.jarinabi.saku.pos.sale;

import static java.util.Objects.requireNonNullElse;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.pos.cart.AskedLine;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a purchase: `productId` of the unit's own catalogue, or a free `name`.
public record ItemForm(
    @Nullable UUID productId,
    @Nullable @Text String name,
    @NotNull(message = "wajib diisi")
        @Min(value = 1, message = "harus 1 sampai 999")
        @Max(value = 999, message = "harus 1 sampai 999")
        Long quantity,
    @NotNull(message = "wajib diisi")
        @Min(value = 1, message = "harus Rp1 sampai Rp100.000.000")
        @Max(value = Rupiah.LARGEST_AMOUNT, message = "harus Rp1 sampai Rp100.000.000")
        Long unitPrice,
    @Nullable @Min(value = 0, message = "tidak boleh kurang dari Rp0") Long discount,
    @Nullable @Text String reason) {

  AskedLine asked() {
    return new AskedLine(
        productId, name, quantity, unitPrice, requireNonNullElse(discount, 0L), reason);
  }
}
