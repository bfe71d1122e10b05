package id.jarinabi.saku.devstack.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The bank's own reading of SNAP's two signatures.
public final class Signing {
  private Signing() {}

  public static byte[] service(
      String secret, String method, String path, String token, String body, String timestamp) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(minify(body).getBytes(UTF_8));
      String message =
          method
              + ":"
              + path
              + ":"
              + token
              + ":"
              + HexFormat.of().formatHex(hash)
              + ":"
              + timestamp;
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "RAW"));
      return mac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Drops blanks and line ends that do not stand between quotation marks.
  static String minify(String json) {
    var out = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (quoted && c == '\\' && i + 1 < json.length()) {
        out.append(c).append(json.charAt(++i));
        continue;
      }
      if (c == '"') {
        quoted = !quoted;
      }
      if (quoted || " \t\r\n".indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  public static byte[] token(PrivateKey key, String clientId, String timestamp) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(key);
      rsa.update((clientId + "|" + timestamp).getBytes(UTF_8));
      return rsa.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean verifiesToken(PublicKey key, String clientId, String timestamp, String signature) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initVerify(key);
      rsa.update((clientId + "|" + timestamp).getBytes(UTF_8));
      return rsa.verify(decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      return false;
    }
  }

  static boolean same(byte[] expected, String signature) {
    try {
      return MessageDigest.isEqual(expected, decode(signature));
    } catch (IllegalArgumentException wrong) {
      return false;
    }
  }

  public static String hex(byte[] signature) {
    return HexFormat.of().formatHex(signature);
  }

  public static String base64(byte[] signature) {
    return Base64.getEncoder().encodeToString(signature);
  }

  private static byte[] decode(String signature) {
    boolean isHex = signature.length() >= 128 && signature.matches("[0-9a-fA-F]+");
    return isHex ? HexFormat.of().parseHex(signature) : Base64.getDecoder().decode(signature);
  }
}
