package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.kernel.Uuid7;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logmanager.MDC;

/// Gives every request an id that stands in its log lines, its answer and what it makes others
/// do.
@ApplicationScoped
public class RequestIds {
  public static final String HEADER = "X-Request-Id";
  private static final String KEY = "saku.request-id";
  private static final int BEFORE_EVERYTHING = 1_000;
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  void register(@Observes Filters filters) {
    filters.register(
        routing -> {
          var sent = routing.request().getHeader(HEADER);
          var id = sent != null && SAFE.matcher(sent).matches() ? sent : Uuid7.next().toString();
          routing.put(KEY, id);
          routing.response().putHeader(HEADER, id);
          MDC.put("requestId", id);
          routing.next();
        },
        BEFORE_EVERYTHING);
  }

  public static String of(RoutingContext routing) {
    String id = routing.get(KEY);
    return id == null ? "unknown" : id;
  }
}
