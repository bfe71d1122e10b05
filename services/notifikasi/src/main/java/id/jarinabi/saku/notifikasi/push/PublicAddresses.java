package id.jarinabi.saku.notifikasi.push;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/// Which addresses lie in the public internet. Whoever names a push service names a host that we
/// then speak to: it must not be one of our own.
final class PublicAddresses {
  private static final int BITS = 8;

  private record Block(byte[] start, int bits) {

    static Block of(String hex, int bits) {
      return new Block(HexFormat.of().parseHex(hex), bits);
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % BITS);
        if (((address[bit / BITS] ^ start[bit / BITS]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /// This net, private, shared (CGNAT), loopback, link-local, protocols, documentation, relays,
  /// benchmarks, multicast, reserved (RFC 6890).
  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          Block.of("00000000", 8),
          Block.of("0a000000", 8),
          Block.of("64400000", 10),
          Block.of("7f000000", 8),
          Block.of("a9fe0000", 16),
          Block.of("ac100000", 12),
          Block.of("c0000000", 24),
          Block.of("c0000200", 24),
          Block.of("c0586300", 24),
          Block.of("c0a80000", 16),
          Block.of("c6120000", 15),
          Block.of("c6336400", 24),
          Block.of("cb007100", 24),
          Block.of("e0000000", 4),
          Block.of("f0000000", 4));

  /// Everything else (loopback, mapped, translated, unique local, link-local) is not global at
  /// all.
  private static final Block GLOBAL_6 = Block.of("20", 3);

  /// Protocols with Teredo, documentation (twice), 6to4.
  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          Block.of("20010000", 23),
          Block.of("20010db8", 32),
          Block.of("2002", 16),
          Block.of("3fff00", 20));

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    var bytes = address.getAddress();
    return address instanceof Inet4Address
        ? NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes))
        : GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
  }
}
