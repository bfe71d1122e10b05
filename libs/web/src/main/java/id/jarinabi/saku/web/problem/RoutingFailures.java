package id.jarinabi.saku.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jarinabi.saku.web.caller.RequestIds;
import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/// What is refused before it reaches any resource takes the same form as everything else.
@ApplicationScoped
class RoutingFailures {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ObjectMapper json;

  RoutingFailures(ObjectMapper json) {
    this.json = json;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
  }

  private void answer(RoutingContext routing) {
    var response = routing.response();
    if (response.ended() || response.headWritten()) {
      response.reset();
      return;
    }
    var problem = problem(routing);
    ProblemResponses.headers(problem).forEach(response::putHeader);
    if (!routing.request().isEnded()) {
      response.putHeader("Connection", "close");
      hangUpLater(routing);
    }
    response.setStatusCode(problem.status()).end(body(routing, problem));
  }

  /// What the client is still sending is read for a moment and thrown away: a connection closed
  /// in its face would take the answer with it.
  private static void hangUpLater(RoutingContext routing) {
    routing.request().handler(ignored -> {}).resume();
    routing.vertx().setTimer(PATIENCE.toMillis(), timer -> routing.request().connection().close());
  }

  private static Problem problem(RoutingContext routing) {
    if (Refused.isOurFault(routing.statusCode())) {
      Log.errorf(routing.failure(), "request %s failed", RequestIds.of(routing));
      return Refused.fault();
    }
    return Refused.of(routing.statusCode());
  }

  private String body(RoutingContext routing, Problem problem) {
    try {
      return json.writeValueAsString(ProblemResponses.body(problem, RequestIds.of(routing)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
