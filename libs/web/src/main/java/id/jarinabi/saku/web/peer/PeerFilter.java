package id.jarinabi.saku.web.peer;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Lets nobody but the named services into `/internal`. To everybody else it does not exist.
class PeerFilter {
  private static final String INTERNAL = "/internal";
  private static final String PEER = PeerFilter.class.getName();

  private final TrustedTokens tokens;

  PeerFilter(TrustedTokens tokens) {
    this.tokens = tokens;
  }

  /// Before the router looks, so that a stranger learns neither which paths there are nor which
  /// methods and forms they take.
  @ServerRequestFilter(preMatching = true)
  void recognise(ContainerRequestContext request) {
    if (!request.getUriInfo().getPath().startsWith(INTERNAL)) {
      return;
    }
    var token = request.getHeaderString(PeerTokens.HEADER);
    if (token == null) {
      throw Problem.notFound();
    }
    var peer = tokens.verify(PeerTokens.TYPE, token).orElseThrow(Problem::notFound);
    request.setProperty(PEER, peer.issuer());
  }

  @ServerRequestFilter
  void admit(ResourceInfo resource, ContainerRequestContext request) {
    var calledBy = resource.getResourceClass().getAnnotation(CalledBy.class);
    var isInternal = request.getUriInfo().getPath().startsWith(INTERNAL);
    if (calledBy == null ? isInternal : !isNamed(calledBy, request.getProperty(PEER))) {
      throw Problem.notFound();
    }
  }

  private static boolean isNamed(CalledBy calledBy, Object peer) {
    return Arrays.asList(calledBy.value()).contains(peer);
  }
}
