package id.jarinabi.saku.devstack.bank;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Who may speak to the bank, checked as BRI checks it. Every wrong header has its own refusal.
final class Guard {
  static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

  private final Partner partner;
  private final Map<String, Instant> tokens = new ConcurrentHashMap<>();
  private final Set<String> externalIds = new HashSet<>();

  Guard(Partner partner) {
    this.partner = partner;
  }

  /// Yields a new token.
  String token(Asked asked) {
    String client = asked.header("X-CLIENT-KEY");
    String timestamp = asked.header("X-TIMESTAMP");
    String signature = asked.header("X-SIGNATURE");
    contentType(asked);
    if (!client.equals(partner.clientId())) {
      throw Refusal.unauthorized("Client");
    }
    timely(timestamp);
    if (!Signing.verifiesToken(partner.key(), client, timestamp, signature)) {
      throw Refusal.unauthorized("Signature");
    }
    if (!asked.text("grantType").equals("client_credentials")) {
      throw Refusal.format("grantType");
    }
    String token = UUID.randomUUID().toString().replace("-", "");
    tokens.put(token, Instant.now().plus(TOKEN_LIFE));
    return token;
  }

  void service(Asked asked) {
    String bearer = asked.header("Authorization");
    String timestamp = asked.header("X-TIMESTAMP");
    String signature = asked.header("X-SIGNATURE");
    String externalId = asked.header("X-EXTERNAL-ID");
    contentType(asked);
    if (!asked.header("X-PARTNER-ID").equals(partner.partnerId())) {
      throw Refusal.unauthorized("X-PARTNER-ID");
    }
    if (!asked.header("CHANNEL-ID").matches("\\d{5}")) {
      throw Refusal.format("CHANNEL-ID");
    }
    if (!externalId.matches("\\d{9}")) {
      throw Refusal.format("X-EXTERNAL-ID");
    }
    timely(timestamp);
    String token = bearer.startsWith("Bearer ") ? bearer.substring(7) : "";
    Instant end = tokens.get(token);
    if (end == null || Instant.now().isAfter(end)) {
      throw new Refusal(401, 1, "Invalid Token (B2B)");
    }
    byte[] expected =
        Signing.service(
            partner.clientSecret(), asked.method(), asked.path(), token, asked.body(), timestamp);
    if (!Signing.same(expected, signature)) {
      throw Refusal.unauthorized("Signature");
    }
    once(externalId);
  }

  void revokeAll() {
    tokens.clear();
  }

  private static void contentType(Asked asked) {
    if (!asked.header("Content-Type").startsWith("application/json")) {
      throw Refusal.format("Content-Type");
    }
  }

  private static void timely(String timestamp) {
    try {
      Instant at = OffsetDateTime.parse(timestamp).toInstant();
      if (Duration.between(at, Instant.now()).abs().compareTo(WINDOW) > 0) {
        throw Refusal.unauthorized("X-TIMESTAMP");
      }
    } catch (DateTimeException unreadable) {
      throw Refusal.format("X-TIMESTAMP");
    }
  }

  private void once(String externalId) {
    String today = LocalDate.ofInstant(Instant.now(), JAKARTA) + "/" + externalId;
    synchronized (externalIds) {
      if (!externalIds.add(today)) {
        throw new Refusal(409, 0, "Conflict");
      }
    }
  }
}
