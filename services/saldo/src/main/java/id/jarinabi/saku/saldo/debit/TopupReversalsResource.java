package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.web.peer.CalledBy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@CalledBy("topup")
@Path("/internal/saldo/topup-reversals")
class TopupReversalsResource {
  private final ReverseTopup reverse;

  TopupReversalsResource(ReverseTopup reverse) {
    this.reverse = reverse;
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Uni<TopupReversalAnswer> reverse(@NotNull @Valid TopupReversalRequest request) {
    return reverse.run(request);
  }
}
