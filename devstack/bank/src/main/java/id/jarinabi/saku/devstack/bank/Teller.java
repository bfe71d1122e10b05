package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Calls the partner: asks it for a token, then tells it of a payment. Never tries again;
/// whether a call arrived is the partner's to find out.
public final class Teller {
  public static final String TOKEN_PATH = "/snap/v1.0/access-token/b2b";
  public static final String NOTIFY_PATH = "/snap/v1.0/transfer-va/notify-payment-intrabank";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration TOKEN_REUSE = Duration.ofMinutes(10);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  private record Token(String value, Instant until) {}

  private final Partner partner;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final ObjectMapper json = new ObjectMapper();
  private @Nullable Token token;

  Teller(Partner partner) {
    this.partner = partner;
  }

  public Told tell(Notification notification) {
    return tell(notification, partner.base().get());
  }

  /// Where several processes of the partner listen, at this one.
  Told tell(Notification notification, URI at) {
    try {
      return send(notification, token(), at);
    } catch (IOException unreachable) {
      return Told.NOTHING;
    }
  }

  private Told send(Notification notification, String bearer, URI at) {
    byte[] signature =
        Signing.service(
            notification.secret(),
            "POST",
            notification.path(),
            bearer,
            notification.body(),
            notification.timestamp());
    String written = notification.hex() ? Signing.hex(signature) : Signing.base64(signature);
    var request =
        HttpRequest.newBuilder(at.resolve(notification.path()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + bearer)
            .header("X-TIMESTAMP", notification.timestamp())
            .header("X-SIGNATURE", written)
            .header(notification.hex() ? "X-Partner-Id" : "X-PARTNER-ID", partner.partnerId())
            .POST(BodyPublishers.ofString(notification.body()));
    String externalId = notification.externalId();
    if (externalId == null) {
      request.header("X-CLIENT-KEY", partner.bankClientId());
    } else {
      request
          .header(notification.hex() ? "Channel-Id" : "CHANNEL-ID", partner.channelId())
          .header("X-EXTERNAL-ID", externalId);
    }
    try {
      return told(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException unreachable) {
      return Told.NOTHING;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Told.NOTHING;
    }
  }

  /// The partner's token, asked for anew every ten minutes.
  public synchronized String token() throws IOException {
    Token known = token;
    if (known != null && Instant.now().isBefore(known.until())) {
      return known.value();
    }
    String timestamp = TIME.format(Instant.now().atOffset(ZoneOffset.ofHours(7)));
    byte[] signature = Signing.token(partner.bankKey(), partner.bankClientId(), timestamp);
    Told told = askToken(partner.bankClientId(), timestamp, Signing.hex(signature));
    try {
      String value = json.readTree(told.body()).path("accessToken").asText();
      if (told.status() != 200 || value.isEmpty()) {
        throw new IOException("no token: " + told);
      }
      token = new Token(value, Instant.now().plus(TOKEN_REUSE));
      return value;
    } catch (JsonProcessingException unreadable) {
      throw new IOException(unreadable);
    }
  }

  public Told askToken(String client, String timestamp, String signature) throws IOException {
    var request =
        HttpRequest.newBuilder(partner.base().get().resolve(TOKEN_PATH))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("X-CLIENT-KEY", client)
            .header("X-TIMESTAMP", timestamp)
            .header("X-SIGNATURE", signature)
            .POST(BodyPublishers.ofString("{\"grantType\":\"client_credentials\"}"));
    try {
      return told(http.send(request.build(), BodyHandlers.ofString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  public synchronized void forgetToken() {
    token = null;
  }

  private static Told told(HttpResponse<String> answer) {
    return new Told(answer.statusCode(), answer.body());
  }
}
