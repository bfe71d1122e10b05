package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.identity.santri.SantriForms.NewSantri;
import id.jarinabi.saku.identity.santri.SantriForms.SantriChange;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import id.jarinabi.saku.web.problem.Problem;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// The register of santri, kept by finance.
@Path("/api/identity/santri")
@Cancellable(false)
class SantriResource {
  private final SantriRegister santri;
  private final RegisterSantri registerSantri;
  private final ChangeSantri changeSantri;
  private final WaliLinks waliLinks;
  private final CurrentCaller caller;

  SantriResource(
      SantriRegister santri,
      RegisterSantri registerSantri,
      ChangeSantri changeSantri,
      WaliLinks waliLinks,
      CurrentCaller caller) {
    this.santri = santri;
    this.registerSantri = registerSantri;
    this.changeSantri = changeSantri;
    this.waliLinks = waliLinks;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Page<SantriView>> list(
      @BeanParam PageQuery page,
      @QueryParam("q") @Nullable String typed,
      @QueryParam("status") @Nullable String status) {
    return santri.page(typed, status, page);
  }

  @POST
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = SantriView.class, responseCode = "201")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<SantriView> register(@Valid @NotNull(message = "wajib diisi") NewSantri form) {
    return registerSantri.by(caller.get(), form);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<SantriView> one(@PathParam("id") UUID id) {
    return santri
        .byId(new SantriId(id))
        .map(found -> found.orElseThrow(Problem::notFound))
        .flatMap(
            found -> waliLinks.waliOf(found.id()).map(wali -> SantriView.of(found, null, wali)));
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<SantriView> change(
      @PathParam("id") UUID id, @Valid @NotNull(message = "wajib diisi") SantriChange change) {
    return changeSantri.by(caller.get(), new SantriId(id), change).map(SantriView::of);
  }
}
