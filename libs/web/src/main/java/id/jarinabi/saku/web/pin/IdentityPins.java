package id.jarinabi.saku.web.pin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/// identity looks at a PIN. Only a service that asks for PINs needs
/// `quarkus.rest-client.identity`.
@RegisterRestClient(configKey = "identity")
@RegisterProvider(PeerTokens.class)
@Path("/internal/identity/pin-checks")
interface IdentityPins {

  /// `sessionId` is the asking session, on which wrong PINs count.
  @RegisterForReflection
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PinCheck(UUID userId, String pin, UUID sessionId, @Nullable Set<UUID> notResetBy) {

    /// Never the PIN.
    @Override
    public String toString() {
      return "PinCheck of " + userId;
    }
  }

  @RegisterForReflection
  @JsonIgnoreProperties(ignoreUnknown = true)
  record PinAnswer(
      String result, @Nullable Integer attemptsRemaining, @Nullable OffsetDateTime lockedUntil) {}

  @POST
  Uni<PinAnswer> check(PinCheck check);
}
