package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.gateway.DemoAccount;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// One demo account at work. It logs in when it has to (a token lives ten minutes), and repeats a
/// call whose outcome is open until it knows: the same call with the same key.
final class ApiSession {
  private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
  private static final long NEXT_TRY = Duration.ofMillis(250).toNanos();
  private static final long MARGIN_SECONDS = 60;

  private final ApiClient api;
  private final String username;
  private String token = "";
  private long renewAt;

  ApiSession(ApiClient api, String username) {
    this.api = api;
    this.username = username;
  }

  JsonNode get(String path) {
    return send(ApiCall.get(path)).success();
  }

  JsonNode post(String path, Object body) {
    return send(ApiCall.post(path, body)).success();
  }

  void put(String path, Object body) {
    send(ApiCall.put(path, body)).success();
  }

  /// Every item of a list, page by page.
  List<JsonNode> list(String path) {
    String first = path + (path.contains("?") ? "&" : "?") + "limit=200";
    JsonNode page = get(first);
    List<JsonNode> all = new ArrayList<>();
    page.path("items").forEach(all::add);
    while (page.path("nextCursor").isTextual()) {
      page = get(first + "&cursor=" + page.path("nextCursor").asText());
      page.path("items").forEach(all::add);
    }
    return all;
  }

  /// The last word on this call; after half a minute of patience, the last answer there was.
  ApiAnswer send(ApiCall call) {
    long giveUp = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        ApiAnswer answer = authorized(call);
        if (!answer.unsettled() || System.nanoTime() - giveUp > 0) {
          return answer;
        }
        LockSupport.parkNanos(answer.retryAfter().toNanos());
      } catch (UncheckedIOException silence) {
        if (!call.repeatable() || System.nanoTime() - giveUp > 0) {
          throw silence;
        }
        LockSupport.parkNanos(NEXT_TRY);
      }
    }
  }

  private ApiAnswer authorized(ApiCall call) {
    ApiAnswer answer = api.send(call, token(false));
    return answer.status() == 401 ? api.send(call, token(true)) : answer;
  }

  private synchronized String token(boolean refused) {
    if (refused || token.isEmpty() || System.nanoTime() - renewAt > 0) {
      var credentials = Map.of("username", username, "password", DemoAccount.PASSWORD);
      var login = ApiCall.post("/api/identity/login", credentials);
      ApiAnswer answer = api.send(login, "");
      if (answer.unsettled()) {
        LockSupport.parkNanos(answer.retryAfter().toNanos());
        answer = api.send(login, "");
      }
      JsonNode issued = answer.success();
      long seconds = Math.max(1, issued.path("expiresIn").asLong() - MARGIN_SECONDS);
      token = issued.path("accessToken").asText();
      renewAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }
    return token;
  }
}
