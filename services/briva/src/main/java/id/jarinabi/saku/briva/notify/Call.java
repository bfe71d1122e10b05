package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.web.caller.CurrentCaller;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One call on a SNAP path: where it came from, its headers (found by any spelling of their
/// names) and its bytes, untouched.
record Call(String path, String address, Function<String, @Nullable String> headers, byte[] body) {

  static Call of(String path, CurrentCaller caller, HttpHeaders headers, byte[] body) {
    return new Call(path, caller.address(), headers::getHeaderString, body);
  }

  /// Empty when it is missing or blank.
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.apply(name)).filter(value -> !value.isBlank());
  }
}
