package id.jarinabi.saku.penagihan.verify;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.web.caller.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@Path("/api/penagihan/claims")
class VerificationResource {
  private final CurrentCaller caller;
  private final VerifyClaim verify;

  VerificationResource(CurrentCaller caller, VerifyClaim verify) {
    this.caller = caller;
    this.verify = verify;
  }

  @GET
  @Path("{id}/verification")
  @RolesAllowed({Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME})
  public Uni<Verification> verify(@PathParam("id") UUID id) {
    return verify.run(caller.get(), id);
  }
}
