package id.jarinabi.saku.kernel;

import java.util.UUID;

/// An account that can log in, of any role.
public record UserId(UUID value) {

  /// Reads the canonical form; anything else is an `IllegalArgumentException`.
  public static UserId fromString(String text) {
    return new UserId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
