package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import id.jarinabi.saku.web.paging.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Santri and their wali.
@Path("/api/identity")
@Cancellable(false)
class WaliResource {
  private final SantriRegister santri;
  private final LinkWali linkWali;
  private final CurrentCaller caller;

  WaliResource(SantriRegister santri, LinkWali linkWali, CurrentCaller caller) {
    this.santri = santri;
    this.linkWali = linkWali;
    this.caller = caller;
  }

  @GET
  @Path("/me/santri")
  @RolesAllowed(Role.WALI_NAME)
  public Uni<Page<SantriSummary>> myChildren() {
    return santri
        .childrenOf(caller.get().userId())
        .map(children -> new Page<>(children, null));
  }

  @PUT
  @Path("/santri/{id}/wali/{waliId}")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> link(@PathParam("id") UUID id, @PathParam("waliId") UUID wali) {
    return linkWali.link(caller.get(), new SantriId(id), new UserId(wali));
  }

  @DELETE
  @Path("/santri/{id}/wali/{waliId}")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> unlink(@PathParam("id") UUID id, @PathParam("waliId") UUID wali) {
    return linkWali.unlink(caller.get(), new SantriId(id), new UserId(wali));
  }
}
