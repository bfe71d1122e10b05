package id.jarinabi.saku.kernel;

import java.util.UUID;

/// A unit that sells: a canteen, the koperasi, the laundry.
public record UnitId(UUID value) {

  /// Reads the canonical form; anything else is an `IllegalArgumentException`.
  public static UnitId fromString(String text) {
    return new UnitId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
