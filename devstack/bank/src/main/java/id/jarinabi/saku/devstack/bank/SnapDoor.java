package id.jarinabi.saku.devstack.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The bank's side of SNAP: every request is verified before it is acted on.
final class SnapDoor {
  private static final int TOKEN = 73;
  private static final String VA = "/snap/v1.0/transfer-va/";

  /// Longer than any client waits.
  private static final long SILENCE_SECONDS = 20;

  private record Service(int number, String method, Function<Asked, ObjectNode> work) {}

  private final Guard guard;
  private final Script script;
  private final Exchanges exchanges;
  private final Map<String, Service> services;
  private final CountDownLatch never = new CountDownLatch(1);

  SnapDoor(Partner partner, Ledger ledger, Script script, Exchanges exchanges) {
    var accounts = new Accounts(partner, ledger);
    var reports = new Reports(partner, ledger, script);
    this.guard = new Guard(partner);
    this.script = script;
    this.exchanges = exchanges;
    this.services =
        Map.of(
            VA + "create-va", new Service(27, "POST", accounts::create),
            VA + "update-va", new Service(28, "PUT", accounts::update),
            VA + "update-status", new Service(29, "PUT", accounts::updateStatus),
            VA + "inquiry-va", new Service(30, "POST", accounts::inquiry),
            VA + "delete-va", new Service(31, "DELETE", accounts::delete),
            VA + "status", new Service(26, "POST", accounts::status),
            VA + "report", new Service(35, "POST", reports::report));
  }

  void answer(HttpExchange exchange) throws IOException {
    Asked asked = Asked.of(exchange);
    if (asked.path().equals("/snap/v1.0/access-token/b2b")) {
      send(exchange, asked, guarded(TOKEN, () -> token(asked)));
      return;
    }
    Service service = services.get(asked.path());
    if (service == null) {
      send(exchange, asked, new Answer(404, "{}"));
    } else if (!service.method().equals(asked.method())) {
      send(exchange, asked, Answer.of(service.number(), 405, 1, "Method not allowed"));
    } else {
      serve(exchange, asked, service);
    }
  }

  private void serve(HttpExchange exchange, Asked asked, Service service) throws IOException {
    Mishap mishap = script.forAnswer(asked.path().substring(VA.length())).orElse(null);
    switch (mishap) {
      case TIMEOUT_BEFORE -> silence();
      case ERROR -> send(exchange, asked, Answer.of(service.number(), 500, 0, "General Error"));
      case GARBAGE -> send(exchange, asked, new Answer(503, "<html>Service Unavailable</html>"));
      case TOKEN_REVOKED -> {
        guard.revokeAll();
        send(exchange, asked, worked(asked, service));
      }
      case null, default -> send(exchange, asked, spoiled(mishap, asked, service));
    }
  }

  private Answer spoiled(@Nullable Mishap mishap, Asked asked, Service service) {
    Answer answer = worked(asked, service);
    return switch (mishap) {
      case TIMEOUT_AFTER -> {
        silence();
        yield answer;
      }
      case TRUNCATED ->
          new Answer(answer.status(), answer.body().substring(0, answer.body().length() / 2));
      case UNKNOWN_CODE -> Answer.of(service.number(), 200, 77, "Something else");
      case null, default -> answer;
    };
  }

  private Answer worked(Asked asked, Service service) {
    return guarded(
        service.number(),
        () -> {
          guard.service(asked);
          return service.work().apply(asked);
        });
  }

  private ObjectNode token(Asked asked) {
    if (!asked.method().equals("POST")) {
      throw new Refusal(405, 1, "Method not allowed");
    }
    return Answer.successful(TOKEN)
        .put("accessToken", guard.token(asked))
        .put("tokenType", "BearerToken")
        .put("expiresIn", Long.toString(Guard.TOKEN_LIFE.toSeconds()));
  }

  private interface Work {
    ObjectNode run();
  }

  private static Answer guarded(int service, Work work) {
    try {
      return Answer.success(200, work.run());
    } catch (Refusal refusal) {
      return Answer.of(
          service, refusal.status, refusal.reason, String.valueOf(refusal.getMessage()));
    }
  }

  private void silence() {
    try {
      if (never.await(SILENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the bank never speaks");
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange, Asked asked, Answer answer) throws IOException {
    exchanges.add(asked, answer.status(), answer.body());
    byte[] bytes = answer.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
