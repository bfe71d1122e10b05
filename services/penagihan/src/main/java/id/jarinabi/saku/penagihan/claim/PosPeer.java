package id.jarinabi.saku.penagihan.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// pos keeps the sales. Both calls may be repeated: under one claim id they have one effect.
@RegisterRestClient(configKey = "pos")
@RegisterProvider(PeerTokens.class)
@Path("/internal/pos/claims")
public interface PosPeer {

  @RegisterForReflection
  record Period(UnitId unitId, LocalDate from, LocalDate to) {}

  @RegisterForReflection
  record Unit(UnitId unitId) {}

  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Lines(List<ClaimLine> lines) {}

  /// `RESERVED` with the frozen lines, `NOTHING`, or `RELEASED` when this claim was given up.
  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Reservation(String outcome, List<ClaimLine> lines) {

    public boolean isReserved() {
      return outcome.equals("RESERVED");
    }
  }

  @POST
  @Path("preview")
  Uni<Lines> preview(Period period);

  @POST
  @Path("{claimId}/reservation")
  Uni<Reservation> reserve(@PathParam("claimId") UUID claim, Period period);

  @POST
  @Path("{claimId}/release")
  Uni<Void> release(@PathParam("claimId") UUID claim, Unit unit);
}
