package id.jarinabi.saku.briva.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.briva.bri.BriConfig;
import id.jarinabi.saku.briva.bri.BriKeys;
import id.jarinabi.saku.briva.snap.SnapCode;
import id.jarinabi.saku.briva.snap.TokenSignature;
import id.jarinabi.saku.web.peer.TrustedTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives the bank a token for a quarter of an hour, and knows it again. The token carries its own
/// proof, so that nothing is stored and every process knows it.
@ApplicationScoped
class IssueToken {
  static final Duration LIFE = Duration.ofMinutes(15);
  private static final String TYPE = "snap+jwt";
  private static final String SELF = "briva";
  private static final String CLIENT = "client";
  private static final List<String> MANDATORY =
      List.of("X-CLIENT-KEY", "X-TIMESTAMP", "X-SIGNATURE");

  /// A token, or why there is none.
  sealed interface Outcome {
    record Token(String value) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  private final BriConfig config;
  private final BriKeys keys;
  private final Doorkeeper doorkeeper;
  private final TrustedTokens tokens;

  IssueToken(BriConfig config, BriKeys keys, Doorkeeper doorkeeper, TrustedTokens tokens) {
    this.config = config;
    this.keys = keys;
    this.doorkeeper = doorkeeper;
    this.tokens = tokens;
  }

  Outcome run(Call call) {
    var refused = doorkeeper.refuses(call, SnapCode.TOKEN, MANDATORY);
    if (refused.isPresent()) {
      return new Outcome.Refused(refused.get());
    }
    var client = call.header("X-CLIENT-KEY").orElseThrow();
    if (!isClient(client)) {
      return new Outcome.Refused(Refusal.unauthorized(SnapCode.TOKEN, "Client"));
    }
    var asked = new TokenSignature(client, call.header("X-TIMESTAMP").orElseThrow());
    if (!asked.isSignedBy(call.header("X-SIGNATURE").orElseThrow(), keys.bank())) {
      return new Outcome.Refused(Refusal.unauthorized(SnapCode.TOKEN, "Signature"));
    }
    return grant(call)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Token(tokens.sign(TYPE, SELF, LIFE, Map.of(CLIENT, client))));
  }

  /// Only for the bank, alive, and made by us.
  boolean isOurs(String token) {
    return tokens
        .verify(TYPE, token)
        .filter(verified -> verified.issuer().equals(SELF))
        .filter(verified -> verified.text(CLIENT).equals(config.issuedClientId()))
        .isPresent();
  }

  private boolean isClient(String client) {
    return MessageDigest.isEqual(client.getBytes(UTF_8), config.issuedClientId().getBytes(UTF_8));
  }

  private static Optional<Refusal> grant(Call call) {
    var type = SnapJson.object(call.body()).map(body -> body.path("grantType"));
    if (type.isEmpty()) {
      return Optional.of(Refusal.badRequest(SnapCode.TOKEN));
    }
    if (type.filter(JsonNode::isTextual).isEmpty()) {
      return Optional.of(Refusal.mandatory(SnapCode.TOKEN, "grantType"));
    }
    return type.get().asText().equals("client_credentials")
        ? Optional.empty()
        : Optional.of(Refusal.format(SnapCode.TOKEN, "grantType"));
  }
}
