package id.jarinabi.saku.pos.cart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A priced cart: `subtotal` is the sum of its lines, `total` what is left of it after
/// `discount`.
public record Cart(
    List<Line> lines, long subtotal, long discount, @Nullable String discountReason, long total) {

  /// Hex SHA-256 over `productId|quantity|total` of each line. identity signs it with the PIN's
  /// assertion and saldo recomputes it, so that no other cart can be paid with this PIN.
  public String digest() {
    var text = new StringBuilder();
    for (var line : lines) {
      text.append(line.productId() == null ? "" : line.productId())
          .append('|')
          .append(line.quantity())
          .append('|')
          .append(line.total())
          .append('\n');
    }
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
