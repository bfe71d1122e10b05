package id.jarinabi.saku.pos.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.quarkus.runtime.annotations.RegisterForReflection;
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

/// The internal side of identity, as far as pos uses it.
@RegisterRestClient(configKey = "identity")
@RegisterProvider(PeerTokens.class)
@Path("/internal/identity")
interface IdentityApi {

  @POST
  @Path("pin-checks")
  Uni<PinAnswer> checkPin(PinQuestion question);

  /// 404 when there is no such santri.
  @GET
  @Path("santri/{id}")
  Uni<SantriAnswer> santri(@PathParam("id") SantriId id);

  @GET
  @Path("santri/{id}/wali/{userId}")
  Uni<LinkAnswer> wali(@PathParam("id") SantriId id, @PathParam("userId") UserId wali);

  @RegisterForReflection
  record PinQuestion(SantriId santriId, Pin pin, UUID sessionId, Purpose purpose) {}

  /// What the PIN is given for; `cart` is the cart's digest.
  @RegisterForReflection
  record Purpose(UUID purchaseId, UnitId unitId, long amount, String cart) {}

  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record PinAnswer(
      String result,
      @Nullable String assertion,
      @Nullable Long attemptsRemaining,
      @Nullable OffsetDateTime lockedUntil) {}

  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record SantriAnswer(SantriId santriId, String status) {}

  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record LinkAnswer(boolean linked) {}
}
