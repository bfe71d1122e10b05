package id.jarinabi.saku.web.input;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses a body that is too large before anybody works for it: at once when it says so, else
/// as soon as it has grown so far.
@ApplicationScoped
class BodyLimit {
  private static final int TOO_LARGE = 413;
  private static final int BEFORE_EVERYTHING_BUT_THE_REQUEST_ID = 900;

  private final long limit;
  private final BodyHandler measured;

  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.limit = limit.asLongValue();
    this.measured = BodyHandler.create(false).setBodyLimit(this.limit);
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_EVERYTHING_BUT_THE_REQUEST_ID);
  }

  private void check(RoutingContext routing) {
    var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > limit) {
      routing.fail(TOO_LARGE);
    } else if (length == null && !isForm(routing)) {
      measured.handle(routing);
    } else {
      routing.next();
    }
  }

  /// Forms are taken apart, and measured, while they arrive.
  private static boolean isForm(RoutingContext routing) {
    var type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.startsWith("multipart/");
  }
}
