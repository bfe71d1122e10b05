package id.jarinabi.saku.briva.bri;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.briva.snap.TokenSignature;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// BRI's token for us: asked for once for all who need it, and again when four fifths of its life
/// are over.
@ApplicationScoped
class BriTokens {
  static final String PATH = "/snap/v1.0/access-token/b2b";
  private static final byte[] BODY = "{\"grantType\":\"client_credentials\"}".getBytes(UTF_8);
  private static final long SHORTEST_LIFE_SECONDS = 10;
  private static final long LONGEST_LIFE_SECONDS = 3_600;

  private record Token(String value, Instant until) {}

  private final BriConfig config;
  private final BriKeys keys;
  private final Wire wire;
  private @Nullable Uni<Token> current;
  private volatile Instant until = Instant.MIN;

  BriTokens(BriConfig config, BriKeys keys, Wire wire) {
    this.config = config;
    this.keys = keys;
    this.wire = wire;
  }

  /// All who ask while one is being fetched wait for that one.
  synchronized Uni<String> get() {
    var known = current;
    if (known == null || Instant.now().isAfter(until)) {
      until = Instant.MAX;
      known =
          fetch()
              .invoke(token -> until = token.until())
              .onFailure()
              .invoke(fault -> forget())
              .memoize()
              .indefinitely();
      current = known;
    }
    return known.map(Token::value);
  }

  /// The bank does not know this token any more.
  synchronized void forget() {
    current = null;
  }

  private Uni<Token> fetch() {
    return Uni.createFrom()
        .deferred(
            () -> {
              var now = Instant.now();
              var timestamp = SnapTime.write(now, config.timestampForm());
              var signature = new TokenSignature(config.clientId(), timestamp).sign(keys.signing());
              return wire.call(
                      HttpMethod.POST,
                      PATH,
                      Map.of(
                          "Content-Type",
                          "application/json",
                          "X-CLIENT-KEY",
                          config.clientId(),
                          "X-TIMESTAMP",
                          timestamp,
                          "X-SIGNATURE",
                          config.signatureEncoding().write(signature)),
                      BODY)
                  .map(response -> token(response, now));
            });
  }

  /// A token is what counts; a response code may be missing.
  private static Token token(Wire.Response response, Instant asked) {
    JsonNode body = BriJson.read(response.body());
    String value = body.path("accessToken").asText();
    if (response.status() != 200 || value.isEmpty()) {
      throw new java.io.UncheckedIOException(
          new IOException(
              "no token: " + response.status() + " " + body.path("responseCode").asText()));
    }
    long life =
        Math.clamp(
            body.path("expiresIn").asLong(SHORTEST_LIFE_SECONDS),
            SHORTEST_LIFE_SECONDS,
            LONGEST_LIFE_SECONDS);
    return new Token(value, asked.plus(Duration.ofSeconds(life).multipliedBy(4).dividedBy(5)));
  }
}
