package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.peer.CalledBy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

@Cancellable(false)
@CalledBy("pos")
@Path("/internal/saldo/debits")
class DebitsResource {
  private final DebitPurchase debit;
  private final DebitOutcomes outcomes;

  record SettleRequest(@NotNull SantriId santriId) {}

  DebitsResource(DebitPurchase debit, DebitOutcomes outcomes) {
    this.debit = debit;
    this.outcomes = outcomes;
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Uni<DebitAnswer> debit(@NotNull @Valid DebitRequest request) {
    return debit.run(request);
  }

  /// The outcome, or a tombstone that refuses a late debit.
  @POST
  @Path("{purchaseId}/settle")
  @PermitAll
  @Operation(hidden = true)
  public Uni<DebitAnswer> settle(
      @PathParam("purchaseId") UUID purchase, @NotNull @Valid SettleRequest request) {
    return outcomes.settle(purchase, request.santriId());
  }
}
