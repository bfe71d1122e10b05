package id.jarinabi.saku.topup.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "identity")
@RegisterProvider(PeerTokens.class)
@Path("/internal/identity")
interface IdentityPeer {

  /// `status` is `ACTIVE`, `INACTIVE` or `LEFT`.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record KnownSantri(String name, String status) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Link(boolean linked) {}

  @GET
  @Path("santri/{santriId}")
  Uni<KnownSantri> santri(@PathParam("santriId") UUID santri);

  @GET
  @Path("santri/{santriId}/wali/{userId}")
  Uni<Link> link(@PathParam("santriId") UUID santri, @PathParam("userId") UUID wali);
}
