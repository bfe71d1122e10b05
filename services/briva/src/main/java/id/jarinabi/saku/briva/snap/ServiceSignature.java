package id.jarinabi.saku.briva.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The symmetric signature of one service call: HMAC-SHA512 under the client's secret over
/// method, path, token, body and timestamp.
///
/// @param path the path behind the host, without a query
/// @param token the access token, without `Bearer`
/// @param timestamp the very text of the header
public record ServiceSignature(String method, String path, String token, String timestamp) {
  private static final int BYTES = 64;

  public byte[] sign(String secret, byte[] body) {
    return hmac(secret, stringToSign(Minified.of(body)));
  }

  /// Whether this text signs this body. The body is taken as it was sent; only if that fails, as
  /// it would be minified. Takes the same time wherever the signatures begin to differ.
  public boolean isSignedBy(String text, String secret, byte[] body) {
    return SignatureEncoding.read(text, BYTES)
        .filter(
            signature -> {
              if (MessageDigest.isEqual(hmac(secret, stringToSign(body)), signature)) {
                return true;
              }
              var minified = Minified.of(body);
              return !Arrays.equals(minified, body)
                  && MessageDigest.isEqual(hmac(secret, stringToSign(minified)), signature);
            })
        .isPresent();
  }

  /// What is signed, of a body as it stands here.
  String stringToSign(byte[] body) {
    return String.join(":", method, path, token, sha256(body), timestamp);
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static byte[] hmac(String secret, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA512"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
