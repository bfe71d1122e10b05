package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Sends one request through the gateway, once. What is worth a second try is `ApiSession`'s
/// affair.
final class ApiClient implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration ANSWER = Duration.ofSeconds(15);
  private static final Duration NEXT_TRY = Duration.ofMillis(250);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI gateway;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  ApiClient(URI gateway) {
    this.gateway = gateway;
  }

  /// Fails with an `UncheckedIOException` when no answer came.
  ApiAnswer send(ApiCall call, String token) {
    var request =
        HttpRequest.newBuilder(gateway.resolve(call.path()))
            .timeout(ANSWER)
            .header("Content-Type", call.type())
            .header("Accept", "application/json, application/problem+json, image/*")
            .method(call.method(), BodyPublishers.ofByteArray(call.body()));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    call.key().ifPresent(key -> request.header("Idempotency-Key", key.toString()));
    try {
      return answer(call, http.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("Tidak ada jawaban atas " + call, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
  }

  private static ApiAnswer answer(ApiCall call, HttpResponse<byte[]> response) throws IOException {
    boolean json =
        response.headers().firstValue("Content-Type").filter(t -> t.contains("json")).isPresent();
    JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
    var retryAfter =
        response
            .headers()
            .firstValue("Retry-After")
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
            .orElse(NEXT_TRY);
    return new ApiAnswer(call, response.statusCode(), body, retryAfter);
  }
}
