package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A partner of the bank with one bank of its own, calling as the documents say, or not.
final class Customer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET = "client-secret";
  private static final KeyPair KEYS = keys();

  final SandboxBank bank;
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger externalIds = new AtomicInteger();

  Customer() {
    var nowhere = URI.create("http://127.0.0.1:1");
    bank = new SandboxBank(0, partnerAt(() -> nowhere), null).start();
  }

  static Partner partnerAt(Supplier<URI> base) {
    return new Partner(
        "client",
        SECRET,
        KEYS.getPublic(),
        "PARTNER",
        "00009",
        "77777",
        base,
        "bank",
        "issued",
        KEYS.getPrivate());
  }

  @Override
  public void close() {
    bank.close();
    http.close();
  }

  String token() {
    return token(Map.of()).path("accessToken").asText();
  }

  JsonNode token(Map<String, String> change) {
    String timestamp = now(0);
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", "application/json");
    headers.put("X-CLIENT-KEY", "client");
    headers.put("X-TIMESTAMP", timestamp);
    headers.put(
        "X-SIGNATURE", Signing.base64(Signing.token(KEYS.getPrivate(), "client", timestamp)));
    change(headers, change);
    return send("POST", Teller.TOKEN_PATH, headers, "{\"grantType\":\"client_credentials\"}");
  }

  JsonNode call(String method, String service, String body) {
    return call(method, service, body, Map.of());
  }

  /// Headers with an empty value are left out.
  JsonNode call(String method, String service, String body, Map<String, String> change) {
    String path = "/snap/v1.0/transfer-va/" + service;
    String timestamp = change.getOrDefault("X-TIMESTAMP", now(0));
    String token = token();
    byte[] signature = Signing.service(SECRET, method, path, token, body, timestamp);
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", "application/json");
    headers.put("Authorization", "Bearer " + token);
    headers.put("X-TIMESTAMP", timestamp);
    headers.put("X-SIGNATURE", Signing.hex(signature));
    headers.put("X-PARTNER-ID", "PARTNER");
    headers.put("CHANNEL-ID", "00009");
    headers.put("X-EXTERNAL-ID", "%09d".formatted(externalIds.incrementAndGet()));
    change(headers, change);
    return send(method, path, headers, body);
  }

  static String now(long minutes) {
    return Instant.now()
        .plus(minutes, ChronoUnit.MINUTES)
        .truncatedTo(ChronoUnit.SECONDS)
        .atOffset(ZoneOffset.ofHours(7))
        .toString();
  }

  private static void change(Map<String, String> headers, Map<String, String> change) {
    change.forEach(
        (name, value) -> {
          headers.remove(name);
          if (!value.isEmpty()) {
            headers.put(name, value);
          }
        });
  }

  private JsonNode send(String method, String path, Map<String, String> headers, String body) {
    var request = HttpRequest.newBuilder(bank.address().resolve(path));
    headers.forEach(request::header);
    request.method(method, BodyPublishers.ofString(body));
    try {
      return read(http.send(request.build(), BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(@Nullable String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException garbage) {
      return JSON.createObjectNode().put("garbage", text);
    }
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
