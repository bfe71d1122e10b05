package id.jarinabi.saku.topup.people;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks identity itself, which also knows whom it registered a second ago.
@ApplicationScoped
public class KnownSantri {
  private static final String LEFT = "LEFT";

  private final IdentityPeer identity;

  KnownSantri(@RestClient IdentityPeer identity) {
    this.identity = identity;
  }

  /// Yields the name when money may be taken for this santri: 404 for nobody, 409 for one who
  /// has left, 503 when identity cannot be asked.
  public Uni<String> requireHere(SantriId santri) {
    return identity
        .santri(santri.value())
        .onFailure()
        .transform(fault -> isNotFound(fault) ? Problem.notFound() : away(fault))
        .invoke(
            known -> {
              if (known.status().equals(LEFT)) {
                throw Problem.of(
                    409,
                    "santri_inactive",
                    "Santri ini sudah keluar, sehingga saldonya tidak dapat diisi.");
              }
            })
        .map(IdentityPeer.KnownSantri::name);
  }

  /// Whether this wali stands for this santri now; no when identity cannot be asked.
  public Uni<Boolean> isLinked(SantriId santri, UserId wali) {
    return identity
        .link(santri.value(), wali.value())
        .map(IdentityPeer.Link::linked)
        .onFailure()
        .invoke(fault -> Log.debugf("identity knows no such link: %s", fault.getMessage()))
        .onFailure()
        .recoverWithItem(false);
  }

  private static boolean isNotFound(Throwable fault) {
    return fault instanceof WebApplicationException refused
        && refused.getResponse().getStatus() == 404;
  }

  private static Problem away(Throwable fault) {
    Log.warnf("identity cannot be asked for a santri: %s", fault.getMessage());
    return Problem.temporarilyUnavailable();
  }
}
