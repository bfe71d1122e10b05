package id.jarinabi.saku.pos.claim;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.peer.CalledBy;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

@Path("/internal/pos/claims")
@CalledBy("penagihan")
@Cancellable(false)
class ClaimsResource {
  private final Reservations reservations;
  private final OpenSales sales;

  ClaimsResource(Reservations reservations, OpenSales sales) {
    this.reservations = reservations;
    this.sales = sales;
  }

  record Lines(List<ClaimLine> lines) {}

  record Release(@NotNull UnitId unitId) {}

  @POST
  @Path("preview")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Lines> preview(@NotNull @Valid ClaimPeriod period) {
    return sales.look(period).map(Lines::new);
  }

  @POST
  @Path("{claimId}/reservation")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Reservation> reserve(
      @PathParam("claimId") UUID claim, @NotNull @Valid ClaimPeriod period) {
    return reservations.reserve(claim, period);
  }

  @POST
  @Path("{claimId}/release")
  @PermitAll
  @Operation(hidden = true)
  public Uni<Void> release(@PathParam("claimId") UUID claim, @NotNull @Valid Release release) {
    return reservations.release(claim, release.unitId());
  }
}
