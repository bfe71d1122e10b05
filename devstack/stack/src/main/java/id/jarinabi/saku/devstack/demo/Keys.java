package id.jarinabi.saku.devstack.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Idempotency keys made of what is done: a run that was cut off goes on where it was, and books
/// nothing twice.
final class Keys {
  private Keys() {}

  static UUID of(Object... deed) {
    var text = new StringBuilder("saku-demo");
    for (Object part : deed) {
      text.append('/').append(part);
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
