package id.jarinabi.saku.web.peer;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Lets nobody but the named services into `/internal`. To everybody else it does not exist.
class PeerFilter {
  private final TrustedTokens tokens;

  PeerFilter(TrustedTokens tokens) {
    this.tokens = tokens;
  }

  @ServerRequestFilter
  void check(ResourceInfo resource, ContainerRequestContext request) {
    var calledBy = resource.getResourceClass().getAnnotation(CalledBy.class);
    if (calledBy == null) {
      if (request.getUriInfo().getPath().startsWith("/internal")) {
        throw Problem.notFound();
      }
      return;
    }
    var token = request.getHeaderString(PeerTokens.HEADER);
    var allowed =
        token != null
            && tokens
                .verify(PeerTokens.TYPE, token)
                .filter(peer -> Arrays.asList(calledBy.value()).contains(peer.issuer()))
                .isPresent();
    if (!allowed) {
      throw Problem.notFound();
    }
  }
}
