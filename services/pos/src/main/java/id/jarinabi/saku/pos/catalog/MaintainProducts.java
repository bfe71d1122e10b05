package id.jarinabi.saku.pos.catalog;

import static java.util.Objects.requireNonNullElse;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;

/// Adds and changes products: a unit's admin in the own unit, admin keuangan everywhere.
@ApplicationScoped
class MaintainProducts {
  private final Units units;
  private final Products products;
  private final CatalogueNews news;

  MaintainProducts(Units units, Products products, CatalogueNews news) {
    this.units = units;
    this.products = products;
    this.news = news;
  }

  Uni<Product> add(Caller caller, UUID unitId, ProductForms.NewProduct form) {
    if (!mayWrite(caller, unitId)) {
      throw Problem.notFound();
    }
    var product =
        new Product(
            unitId,
            form.name(),
            form.category(),
            form.price(),
            requireNonNullElse(form.active(), true));
    return news.inTransaction(
        () ->
            units
                .findById(unitId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(() -> products.persist(product))
                .call(() -> told(caller, "product.created", product, Map.of())));
  }

  Uni<Product> change(Caller caller, UUID id, ProductForms.ProductChange form) {
    return news.inTransaction(
        () ->
            products
                // Locked, so that two changes at once follow each other.
                .findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(
                    product -> {
                      if (product == null || !mayWrite(caller, product.unitId)) {
                        throw Problem.notFound();
                      }
                      return product;
                    })
                .call(
                    product -> {
                      var before = product.facts();
                      apply(form, product);
                      return told(caller, "product.changed", product, before);
                    }));
  }

  private static boolean mayWrite(Caller caller, UUID unitId) {
    return caller.is(Role.ADMIN_KEUANGAN) || caller.runs(new UnitId(unitId));
  }

  private static void apply(ProductForms.ProductChange form, Product product) {
    product.name = requireNonNullElse(form.name(), product.name);
    product.price = requireNonNullElse(form.price(), product.price);
    product.category = form.category() == null ? product.category : form.category();
    product.active = requireNonNullElse(form.active(), product.active);
  }

  private Uni<Void> told(
      Caller caller, String action, Product product, Map<String, Object> before) {
    var audit =
        caller.audit(
            action,
            "product",
            product.id,
            null,
            new UnitId(product.unitId),
            before,
            product.facts());
    return news.flush().chain(() -> news.tell(product.changed())).chain(() -> news.tell(audit));
  }
}
