package id.jarinabi.saku.web.input;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Nothing behind the question mark holds a control character: none of our words does, and
/// PostgreSQL takes no NUL.
class PlainQuery {

  @ServerRequestFilter
  public void check(UriInfo address) {
    address
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (values.stream().anyMatch(PlainQuery::hasControlCharacter)) {
                throw Problem.invalid(name, "bad_text", "Tidak boleh memuat karakter kendali.");
              }
            });
  }

  private static boolean hasControlCharacter(String value) {
    return value.codePoints().anyMatch(Character::isISOControl);
  }
}
