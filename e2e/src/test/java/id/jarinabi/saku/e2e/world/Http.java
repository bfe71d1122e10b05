package id.jarinabi.saku.e2e.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A client of the gateway, as a browser or a partner would be: it knows paths and JSON only.
public final class Http {
  public static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI gateway;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  Http(URI gateway) {
    this.gateway = gateway;
  }

  /// `body` is turned into JSON, text and bytes are sent as they are, null sends none.
  public Answer send(
      String method,
      String path,
      Optional<String> token,
      @Nullable Object body,
      Map<String, String> headers) {
    var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
    token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
    headers.forEach(request::header);
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      if (!headers.containsKey("Content-Type")) {
        request.header("Content-Type", "application/json");
      }
      request.method(
          method,
          body instanceof byte[] bytes
              ? BodyPublishers.ofByteArray(bytes)
              : BodyPublishers.ofString(json(body)));
    }
    return send(request.build());
  }

  private Answer send(HttpRequest request) {
    try {
      return answer(client.send(request, Http::body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// A stream has no end to wait for: its answer is whole once its head is here.
  private static BodySubscriber<String> body(HttpResponse.ResponseInfo head) {
    var type = head.headers().firstValue("Content-Type").orElse("");
    return type.startsWith("text/event-stream")
        ? new HungUp()
        : BodySubscribers.ofString(StandardCharsets.UTF_8);
  }

  private static Answer answer(HttpResponse<String> response) {
    var text = response.body();
    var isJson =
        response.headers().firstValue("Content-Type").filter(it -> it.contains("json")).isPresent();
    try {
      var body = isJson ? JSON.readTree(text) : MissingNode.getInstance();
      return new Answer(response.statusCode(), body, text, response.headers());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON: " + text, e);
    }
  }

  private static String json(Object body) {
    try {
      return body instanceof String text ? text : JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
