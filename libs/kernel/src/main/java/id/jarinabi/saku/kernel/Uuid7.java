package id.jarinabi.saku.kernel;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Makes time-ordered ids (UUID version 7, RFC 9562): Unix milliseconds, then randomness.
/// They sort by birth, so an index on them grows at one end. They are ids, never secrets.
public final class Uuid7 {
  private Uuid7() {}

  public static UUID next() {
    var random = ThreadLocalRandom.current();
    long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(0x1000);
    long low = random.nextLong();
    return new UUID(high, (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
  }
}
