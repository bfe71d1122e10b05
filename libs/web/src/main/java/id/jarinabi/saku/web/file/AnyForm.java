package id.jarinabi.saku.web.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Who says nothing of what they accept takes anything, in words: only then the forms of one
/// path are weighed (`qs=`), else it would be chance which of them is answered.
class AnyForm {

  @ServerRequestFilter(preMatching = true)
  public void accept(ContainerRequestContext request) {
    var accepted = request.getHeaderString(HttpHeaders.ACCEPT);
    if (accepted == null || accepted.isBlank()) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
    }
  }
}
