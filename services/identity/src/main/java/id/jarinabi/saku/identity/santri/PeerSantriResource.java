package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.peer.CalledBy;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/// For services whose projection has not heard of a santri or a link yet.
@Path("/internal/identity/santri/{id}")
@CalledBy({"pos", "topup", "saldo"})
@Cancellable(false)
class PeerSantriResource {

  record Known(SantriId santriId, String nis, String name, String status) {}

  record Link(boolean linked) {}

  private final SantriRegister santri;
  private final WaliLinks waliLinks;

  PeerSantriResource(SantriRegister santri, WaliLinks waliLinks) {
    this.santri = santri;
    this.waliLinks = waliLinks;
  }

  @GET
  @PermitAll
  @Operation(hidden = true)
  public Uni<Known> one(@PathParam("id") UUID id) {
    return santri
        .byId(new SantriId(id))
        .map(found -> found.orElseThrow(Problem::notFound))
        .map(
            found ->
                new Known(
                    found.id(),
                    found.particulars().nis(),
                    found.particulars().name(),
                    found.particulars().status()));
  }

  @GET
  @Path("/wali/{userId}")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Link> wali(@PathParam("id") UUID id, @PathParam("userId") UUID wali) {
    return waliLinks.areLinked(new SantriId(id), new UserId(wali)).map(Link::new);
  }
}
