package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

@Path("/api/pos/units")
@Cancellable(false)
class UnitsResource {
  private final CurrentCaller caller;
  private final Units units;
  private final MaintainUnits maintain;

  UnitsResource(CurrentCaller caller, Units units, MaintainUnits maintain) {
    this.caller = caller;
    this.units = units;
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
  public Uni<Page<UnitForms.UnitView>> list(@BeanParam PageQuery page) {
    return units
        .newest(page.after(), page.limit() + 1)
        .map(
            found ->
                Page.of(
                    found,
                    page.limit(),
                    unit -> new Cursor(Objects.requireNonNull(unit.createdAt), unit.id)))
        .map(
            one ->
                new Page<>(
                    one.items().stream().map(UnitForms.UnitView::of).toList(), one.nextCursor()));
  }

  @POST
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = UnitForms.UnitView.class, responseCode = "201")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<UnitForms.UnitView> open(@NotNull @Valid UnitForms.NewUnit form) {
    return maintain.open(caller.get(), form).map(UnitForms.UnitView::of);
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<UnitForms.UnitView> change(
      @PathParam("id") UUID id, @NotNull @Valid UnitForms.UnitChange form) {
    return maintain.change(caller.get(), id, form).map(UnitForms.UnitView::of);
  }
}
