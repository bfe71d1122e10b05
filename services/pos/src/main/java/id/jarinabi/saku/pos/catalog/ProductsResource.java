package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/api/pos/products")
@Cancellable(false)
class ProductsResource {
  private final CurrentCaller caller;
  private final MaintainProducts maintain;

  ProductsResource(CurrentCaller caller, MaintainProducts maintain) {
    this.caller = caller;
    this.maintain = maintain;
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed({Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME})
  public Uni<ProductForms.ProductView> change(
      @PathParam("id") UUID id, @NotNull @Valid ProductForms.ProductChange form) {
    return maintain.change(caller.get(), id, form).map(ProductForms.ProductView::of);
  }
}
