package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A purchase as the contract writes it. What does not apply is left out.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SaleBody(
    String ownerSantriId,
    @Nullable String userSantriId,
    List<Item> items,
    @Nullable Long discount,
    @Nullable String discountReason,
    String pin) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      @Nullable String productId,
      @Nullable String name,
      int quantity,
      long unitPrice,
      @Nullable Long discount,
      @Nullable String reason) {}

  static SaleBody of(Sale sale, Directory directory, String pin) {
    Basket basket = sale.basket();
    return new SaleBody(
        directory.santri(sale.santri()),
        sale.friend().map(directory::santri).orElse(null),
        basket.lines().stream().map(line -> item(sale.unit(), line, directory)).toList(),
        rupiah(basket.discount()),
        text(basket.discountReason()),
        pin);
  }

  /// The shelf may have changed since the demo data was made: a product is sold at its price of
  /// today, and one that is gone by its name.
  private static Item item(DemoUnit unit, BasketLine line, Directory directory) {
    String name = line.product().name();
    var ware = directory.ware(unit, name);
    boolean listed = line.atCataloguePrice();
    return new Item(
        ware.map(Directory.Ware::id).orElse(null),
        ware.isPresent() ? null : name,
        line.quantity(),
        listed ? ware.map(Directory.Ware::price).orElse(line.price()) : line.price(),
        rupiah(line.discount()),
        text(line.reason()));
  }

  private static @Nullable Long rupiah(long amount) {
    return amount == 0 ? null : amount;
  }

  private static @Nullable String text(String words) {
    return words.isEmpty() ? null : words;
  }
}
