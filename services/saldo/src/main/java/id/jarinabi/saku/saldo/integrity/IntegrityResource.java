package id.jarinabi.saku.saldo.integrity;

import id.jarinabi.saku.kernel.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/saldo/integrity")
class IntegrityResource {
  private final CheckIntegrity check;

  IntegrityResource(CheckIntegrity check) {
    this.check = check;
  }

  @GET
  @RolesAllowed(Role.BENDAHARA_NAME)
  public Uni<Integrity> integrity() {
    return check.run();
  }
}
