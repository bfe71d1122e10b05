package id.jarinabi.saku.pos.peer;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks identity about people whom no event has told us of yet. No answer in time is a 503.
@ApplicationScoped
public class People {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final IdentityApi identity;

  People(@RestClient IdentityApi identity) {
    this.identity = identity;
  }

  public Uni<Boolean> isSantri(SantriId santri) {
    return identity
        .santri(santri)
        .map(found -> true)
        .onFailure(People::saysNotFound)
        .recoverWithItem(false)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .transform(failure -> Problem.temporarilyUnavailable());
  }

  public Uni<Boolean> isWaliOf(UserId wali, SantriId santri) {
    return identity
        .wali(santri, wali)
        .map(IdentityApi.LinkAnswer::linked)
        .onFailure(People::saysNotFound)
        .recoverWithItem(false)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .transform(failure -> Problem.temporarilyUnavailable());
  }

  private static boolean saysNotFound(Throwable failure) {
    return failure instanceof WebApplicationException answer
        && answer.getResponse().getStatus() == 404;
  }
}
