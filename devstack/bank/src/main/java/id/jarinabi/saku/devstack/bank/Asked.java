package id.jarinabi.saku.devstack.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/// One request, read once.
record Asked(String method, String path, Headers headers, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LARGEST = 64 * 1024;

  static Asked of(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getRawPath(),
        exchange.getRequestHeaders(),
        new String(body, UTF_8));
  }

  /// A header that must be there.
  String header(String name) {
    String value = headers.getFirst(name);
    if (value == null || value.isBlank()) {
      throw Refusal.mandatory(name);
    }
    return value;
  }

  JsonNode json() {
    try {
      JsonNode read = JSON.readTree(body);
      if (read == null || !read.isObject()) {
        throw new Refusal(400, 0, "Bad Request");
      }
      return read;
    } catch (JsonProcessingException unreadable) {
      throw new Refusal(400, 0, "Bad Request");
    }
  }

  /// A text field that must be there; a dot leads inside.
  String text(String field) {
    JsonNode value = json();
    for (String part : field.split("\\.", -1)) {
      value = value.path(part);
    }
    if (value.isMissingNode() || value.isNull()) {
      throw Refusal.mandatory(field);
    }
    if (!value.isTextual()) {
      throw Refusal.format(field);
    }
    return value.asText();
  }
}
