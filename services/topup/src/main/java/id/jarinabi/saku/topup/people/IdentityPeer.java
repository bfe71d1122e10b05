package id.jarinabi.saku.topup.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "identity")
@RegisterProvider(PeerTokens.class)
@Path("/internal/identity")
interface IdentityPeer {

  /// `status` is `ACTIVE`, `INACTIVE` or `LEFT`.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record KnownSantri(String name, String status) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Link(boolean linked) {}

  /// `sessionId` is the asking session, on which wrong PINs count.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PinCheck(UUID userId, String pin, UUID sessionId) {

    /// Never the PIN.
    @Override
    public String toString() {
      return "PinCheck of " + userId;
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record PinAnswer(
      String result, @Nullable Integer attemptsRemaining, @Nullable OffsetDateTime lockedUntil) {}

  @GET
  @Path("santri/{santriId}")
  Uni<KnownSantri> santri(@PathParam("santriId") UUID santri);

  @GET
  @Path("santri/{santriId}/wali/{userId}")
  Uni<Link> link(@PathParam("santriId") UUID santri, @PathParam("userId") UUID wali);

  @POST
  @Path("pin-checks")
  Uni<PinAnswer> check(PinCheck check);
}
