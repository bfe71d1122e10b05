package id.jarinabi.saku.identity.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Who says nothing about what they accept gets the list: it would be chance, as the same path
/// has a table too.
class ListByDefault {
  private static final String PATH = "/identity/audit-logs";

  @ServerRequestFilter(preMatching = true)
  public void accept(ContainerRequestContext request) {
    if (request.getHeaderString(HttpHeaders.ACCEPT) == null
        && request.getUriInfo().getPath().endsWith(PATH)) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    }
  }
}
