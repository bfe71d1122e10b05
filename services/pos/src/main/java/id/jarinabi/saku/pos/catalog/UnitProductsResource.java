package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/pos/units/{unit}/products")
@Cancellable(false)
class UnitProductsResource {
  private final CurrentCaller caller;
  private final Units units;
  private final Products products;
  private final MaintainProducts maintain;

  UnitProductsResource(
      CurrentCaller caller, Units units, Products products, MaintainProducts maintain) {
    this.caller = caller;
    this.units = units;
    this.products = products;
    this.maintain = maintain;
  }

  @GET
  @WithSession
  @RolesAllowed({
    Role.WALI_NAME,
    Role.SANTRI_NAME,
    Role.ADMIN_UNIT_NAME,
    Role.ADMIN_KEUANGAN_NAME,
    Role.BENDAHARA_NAME,
    Role.PENGURUS_NAME
  })
  public Uni<Page<ProductForms.ProductView>> list(
      @PathParam("unit") UUID unit, @BeanParam PageQuery page) {
    return units
        .findById(unit)
        .onItem()
        .ifNull()
        .failWith(Problem::notFound)
        .chain(() -> products.newestOf(unit, page.after(), page.limit() + 1))
        .map(
            found ->
                Page.of(
                    found,
                    page.limit(),
                    product -> new Cursor(Objects.requireNonNull(product.createdAt), product.id)))
        .map(
            one ->
                new Page<>(
                    one.items().stream().map(ProductForms.ProductView::of).toList(),
                    one.nextCursor()));
  }

  @POST
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ProductForms.ProductView.class, responseCode = "201")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<ProductForms.ProductView> add(
      @PathParam("unit") UUID unit, @NotNull @Valid ProductForms.NewProduct form) {
    return maintain.add(caller.get(), unit, form).map(ProductForms.ProductView::of);
  }
}
