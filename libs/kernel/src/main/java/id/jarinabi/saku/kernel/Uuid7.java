package id.jarinabi.saku.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes time-ordered ids (UUID version 7, RFC 9562): Unix milliseconds, then randomness.
/// They sort by birth, so an index on them grows at one end. They are ids, never secrets.
public final class Uuid7 {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Uuid7() {}

  public static UUID next() {
    var random = new byte[10];
    RANDOM.nextBytes(random);
    long high = (System.currentTimeMillis() << 16) | 0x7000L;
    high |= ((random[0] & 0x0fL) << 8) | (random[1] & 0xffL);
    long low = 0;
    for (int i = 2; i < random.length; i++) {
      low = (low << 8) | (random[i] & 0xffL);
    }
    return new UUID(high, (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
  }
}
