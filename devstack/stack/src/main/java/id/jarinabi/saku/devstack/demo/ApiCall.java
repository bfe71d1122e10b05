package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/// One request, ready to be sent as often as it takes.
record ApiCall(String method, String path, byte[] body, String type, Optional<UUID> key) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json";

  /// A call without a body.
  ApiCall(String method, String path) {
    this(method, path, new byte[0], JSON_TYPE, Optional.empty());
  }

  static ApiCall get(String path) {
    return new ApiCall("GET", path);
  }

  static ApiCall post(String path, Object body) {
    return new ApiCall("POST", path, bytes(body), JSON_TYPE, Optional.empty());
  }

  static ApiCall put(String path, Object body) {
    return new ApiCall("PUT", path, bytes(body), JSON_TYPE, Optional.empty());
  }

  static ApiCall putImage(String path, byte[] png) {
    return new ApiCall("PUT", path, png, "image/png", Optional.empty());
  }

  ApiCall withKey(UUID idempotencyKey) {
    return new ApiCall(method, path, body, type, Optional.of(idempotencyKey));
  }

  /// Whether it has one effect however often it arrives.
  boolean repeatable() {
    return key.isPresent() || !method.equals("POST");
  }

  /// Without the body: it may hold a PIN.
  @Override
  public String toString() {
    return method + " " + path;
  }

  private static byte[] bytes(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
