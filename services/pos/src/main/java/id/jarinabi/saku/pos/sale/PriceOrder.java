package id.jarinabi.saku.pos.sale;

import static java.util.Objects.requireNonNullElse;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.cart.Priced;
import id.jarinabi.saku.pos.cart.Pricing;
import id.jarinabi.saku.pos.catalog.Shelf;
import id.jarinabi.saku.pos.catalog.Shelves;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// Prices what a cashier asks for against the unit's own catalogue.
@ApplicationScoped
public class PriceOrder {
  private final Shelves shelves;

  PriceOrder(Shelves shelves) {
    this.shelves = shelves;
  }

  /// `client` is the pool, or the transaction the caller is in: who holds one connection must
  /// not wait for another. 422 when the cart makes no sense or a reason is missing, 409 when
  /// the unit is closed.
  public Uni<Cart> price(SqlClient client, UnitId unit, OrderForm order) {
    var products = new HashSet<UUID>();
    for (var item : order.items()) {
      if (item.productId() != null) {
        products.add(item.productId());
      }
    }
    return shelves.of(client, unit, products).map(shelf -> cart(order, shelf));
  }

  private static Cart cart(OrderForm order, Shelf shelf) {
    if (!shelf.open()) {
      throw Problem.of(409, "unit_inactive", "Unit ini sedang tidak melayani penjualan.");
    }
    var priced =
        Pricing.price(
            order.items().stream().map(ItemForm::asked).toList(),
            requireNonNullElse(order.discount(), 0L),
            order.discountReason(),
            shelf.offers());
    return switch (priced) {
      case Priced.Accepted accepted -> accepted.cart();
      case Priced.Faulty faulty -> throw Problem.invalid(told(faulty.faults()));
      case Priced.ReasonMissing missing ->
          throw Problem.of(
                  422,
                  "reason_required",
                  "Harga yang diubah atau diskon perlu alasan. Isi alasannya lalu kirim ulang.")
              .with("errors", told(missing.faults()));
    };
  }

  private static List<Problem.FieldError> told(List<Priced.Fault> faults) {
    return faults.stream()
        .map(fault -> new Problem.FieldError(fault.field(), fault.code(), fault.detail()))
        .toList();
  }
}
