package id.jarinabi.saku.rekap.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Who takes anything gets JSON. A file is for whom asks for one by its name.
class JsonByDefault {
  private static final List<String> FILES = List.of(FileTypes.CSV, FileTypes.XLSX, FileTypes.PDF);

  @ServerRequestFilter(preMatching = true)
  public void prefer(ContainerRequestContext request) {
    var accepted = request.getHeaderString(HttpHeaders.ACCEPT);
    boolean anything = accepted == null || accepted.isBlank() || accepted.contains("*/*");
    if (anything && FILES.stream().noneMatch(file -> accepted != null && accepted.contains(file))) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    }
  }
}
