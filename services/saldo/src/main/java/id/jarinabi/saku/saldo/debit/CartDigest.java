package id.jarinabi.saku.saldo.debit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What identity's word binds of a cart: hex SHA-256 over `productId|quantity|total` line by
/// line. pos computes the same before it asks for the PIN.
final class CartDigest {
  private CartDigest() {}

  static String of(List<CartLine> lines) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var line : lines) {
        digest.update(text(line).getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(CartLine line) {
    var product = line.productId() == null ? "" : line.productId().toString();
    return product + "|" + line.quantity() + "|" + line.total() + "\n";
  }
}
