package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.input.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What goes over the wire about a product.
final class ProductForms {
  private static final String PRICE_RULE = "harus Rp1 sampai Rp100.000.000";

  private ProductForms() {}

  record NewProduct(
      @NotNull(message = "wajib diisi") @Text String name,
      @NotNull(message = "wajib diisi")
          @Min(value = 1, message = PRICE_RULE)
          @Max(value = Rupiah.LARGEST_AMOUNT, message = PRICE_RULE)
          Long price,
      @Nullable @Text String category,
      @Nullable Boolean active) {}

  /// What is left out stays as it is.
  record ProductChange(
      @Nullable @Text String name,
      @Nullable
          @Min(value = 1, message = PRICE_RULE)
          @Max(value = Rupiah.LARGEST_AMOUNT, message = PRICE_RULE)
          Long price,
      @Nullable @Text String category,
      @Nullable Boolean active) {}

  record ProductView(
      UUID id, UnitId unitId, String name, long price, @Nullable String category, boolean active) {

    static ProductView of(Product product) {
      return new ProductView(
          product.id,
          new UnitId(product.unitId),
          product.name,
          product.price,
          product.category,
          product.active);
    }
  }
}
