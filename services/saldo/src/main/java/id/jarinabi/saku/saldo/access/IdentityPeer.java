package id.jarinabi.saku.saldo.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.peer.PeerTokens;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// What identity answers about people younger than our copy of them.
@RegisterRestClient(configKey = "identity")
@RegisterProvider(PeerTokens.class)
@Path("/internal/identity/santri/{santriId}")
interface IdentityPeer {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record KnownSantri(SantriId santriId, String nis, String name, String status) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Link(boolean linked) {}

  @GET
  Uni<KnownSantri> santri(@PathParam("santriId") String santriId);

  @GET
  @Path("wali/{userId}")
  Uni<Link> link(@PathParam("santriId") String santriId, @PathParam("userId") String userId);

  default Uni<KnownSantri> find(SantriId santri) {
    return santri(santri.toString());
  }

  default Uni<Boolean> isLinked(SantriId santri, UserId wali) {
    return link(santri.toString(), wali.toString()).map(Link::linked);
  }
}
