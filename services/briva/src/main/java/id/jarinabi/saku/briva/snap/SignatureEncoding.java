package id.jarinabi.saku.briva.snap;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// How a signature is written down. Banks do not agree; the length tells which one was used.
public enum SignatureEncoding {
  BASE64,
  HEX;

  public String write(byte[] signature) {
    return switch (this) {
      case BASE64 -> Base64.getEncoder().encodeToString(signature);
      case HEX -> HexFormat.of().formatHex(signature);
    };
  }

  /// The `length` bytes that stand in `text`; empty when it is neither hex nor base64 of so
  /// many. Only the one canonical spelling counts: a changed letter is a changed signature,
  /// even where a decoder would not see it.
  public static Optional<byte[]> read(String text, int length) {
    try {
      if (text.length() == 2 * length) {
        var read = HexFormat.of().parseHex(text);
        return Optional.of(read).filter(bytes -> isHex(text, HEX.write(bytes)));
      }
      var read = Base64.getDecoder().decode(text);
      return Optional.of(read)
          .filter(bytes -> bytes.length == length && BASE64.write(bytes).equals(text));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isHex(String text, String lowerCase) {
    return text.equals(lowerCase) || text.equals(lowerCase.toUpperCase(Locale.ROOT));
  }
}
