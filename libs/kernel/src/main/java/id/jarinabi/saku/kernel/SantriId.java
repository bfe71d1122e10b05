package id.jarinabi.saku.kernel;

import java.util.UUID;

/// A santri, whose pocket money this is.
public record SantriId(UUID value) {

  /// Reads the canonical form; anything else is an `IllegalArgumentException`.
  public static SantriId fromString(String text) {
    return new SantriId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
