package id.jarinabi.saku.e2e.world;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who has logged in, with their token.
public final class User {
  /// A token lives for ten minutes; a slow machine needs the people for longer.
  private static final Duration TOKEN = Duration.ofMinutes(8);

  private final Http http;
  private final String username;
  private final String password;
  private String token = "";
  private long loggedIn;

  private User(Http http, String username, String password) {
    this.http = http;
    this.username = username;
    this.password = password;
  }

  static User login(Http http, String username, String password) {
    var user = new User(http, username, password);
    user.logIn();
    return user;
  }

  /// A new session: another device.
  public User onAnotherDevice(String password) {
    return login(http, username, password);
  }

  private void logIn() {
    var answer =
        http.send(
            "POST",
            "/api/identity/login",
            Optional.empty(),
            Map.of("username", username, "password", password),
            Map.of());
    if (answer.status() != 200) {
      throw new IllegalStateException("login of " + username + ": " + answer);
    }
    token = answer.body().path("accessToken").asText();
    loggedIn = System.nanoTime();
  }

  public synchronized String token() {
    if (System.nanoTime() - loggedIn > TOKEN.toNanos()) {
      logIn();
    }
    return token;
  }

  public Answer get(String path) {
    return http.send("GET", path, Optional.of(token()), null, Map.of());
  }

  public Answer post(String path, Object body) {
    return http.send("POST", path, Optional.of(token()), body, Map.of());
  }

  public Answer post(String path, Object body, UUID key) {
    return http.send(
        "POST", path, Optional.of(token()), body, Map.of("Idempotency-Key", key.toString()));
  }

  public Answer put(String path, Object body) {
    return http.send("PUT", path, Optional.of(token()), body, Map.of());
  }

  public Answer patch(String path, Object body) {
    return http.send("PATCH", path, Optional.of(token()), body, Map.of());
  }

  public Answer delete(String path) {
    return http.send("DELETE", path, Optional.of(token()), null, Map.of());
  }

  /// Anything else a client may think of.
  public Answer send(String method, String path, @Nullable Object body) {
    return http.send(method, path, Optional.of(token()), body, Map.of());
  }
}
