package id.jarinabi.saku.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

/// Internal, but somebody forgot to say who may call it; and a door nobody said anything about.
@Path("/internal/topup/forgotten")
@Cancellable(false)
class ForgottenResource {

  @GET
  @PermitAll
  @Operation(hidden = true)
  public Uni<String> open() {
    return Uni.createFrom().item("rahasia");
  }
}
