package id.jarinabi.saku.identity.work;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/// Photos and spreadsheets may be large; every other body is held to what it is elsewhere.
@ApplicationScoped
class SmallBodies {
  private static final long LIMIT = 64 * 1024;
  private static final int TOO_LARGE = 413;
  private static final int BEFORE_THE_GENERAL_LIMIT = 950;
  private static final Pattern UPLOADS =
      Pattern.compile("/api/identity/santri/(import|[^/]+/photo)");

  private final BodyHandler measured = BodyHandler.create(false).setBodyLimit(LIMIT);

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_GENERAL_LIMIT);
  }

  private void check(RoutingContext routing) {
    var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (UPLOADS.matcher(routing.normalizedPath()).matches()) {
      routing.next();
    } else if (length == null) {
      measured.handle(routing);
    } else if (isWithin(length)) {
      routing.next();
    } else {
      routing.fail(TOO_LARGE);
    }
  }

  private static boolean isWithin(String length) {
    return length.length() < 10 && Long.parseLong(length) <= LIMIT;
  }
}
