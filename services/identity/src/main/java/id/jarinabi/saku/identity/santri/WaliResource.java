package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Who stands for a santri.
@Path("/api/identity/santri")
@Cancellable(false)
class WaliResource {
  private final LinkWali linkWali;
  private final CurrentCaller caller;

  WaliResource(LinkWali linkWali, CurrentCaller caller) {
    this.linkWali = linkWali;
    this.caller = caller;
  }

  @PUT
  @Path("/{id}/wali/{waliId}")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> link(@PathParam("id") UUID id, @PathParam("waliId") UUID wali) {
    return linkWali.link(caller.get(), new SantriId(id), new UserId(wali));
  }

  @DELETE
  @Path("/{id}/wali/{waliId}")
  @RolesAllowed(Role.ADMIN_KEUANGAN_NAME)
  public Uni<Void> unlink(@PathParam("id") UUID id, @PathParam("waliId") UUID wali) {
    return linkWali.unlink(caller.get(), new SantriId(id), new UserId(wali));
  }
}
