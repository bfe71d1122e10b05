package id.jarinabi.saku.topup.briva;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "briva")
@RegisterProvider(PeerTokens.class)
@Path("/internal/briva")
interface BrivaPeer {

  /// `payer` is the name that the bank shows.
  record Order(
      UUID topupId,
      UUID santriId,
      String customerNumber,
      String payer,
      long amount,
      OffsetDateTime expiresAt) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record VirtualAccount(String vaNumber) {}

  @POST
  @Path("virtual-accounts")
  Uni<VirtualAccount> open(Order order);
}
