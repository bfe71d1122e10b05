package id.jarinabi.saku.devstack.keys;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/// A new P-256 key pair for ES256: the private half as PKCS#8 PEM, the public half as a JWK.
record SigningKey(KeyPair pair) {
  private static final int COORDINATE_BYTES = 32;
  private static final int PEM_WIDTH = 64;

  static SigningKey generate() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return new SigningKey(generator.generateKeyPair());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String pem() {
    var encoder = Base64.getMimeEncoder(PEM_WIDTH, new byte[] {'\n'});
    String body = encoder.encodeToString(pair.getPrivate().getEncoded());
    return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
  }

  String jwk(String kid) {
    var point = ((ECPublicKey) pair.getPublic()).getW();
    return """
        {"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}"""
        .formatted(kid, coordinate(point.getAffineX()), coordinate(point.getAffineY()));
  }

  /// Always 32 bytes: BigInteger drops leading zeros and may add a sign byte.
  private static String coordinate(BigInteger value) {
    byte[] raw = value.toByteArray();
    byte[] fixed = new byte[COORDINATE_BYTES];
    int length = Math.min(raw.length, COORDINATE_BYTES);
    System.arraycopy(raw, raw.length - length, fixed, COORDINATE_BYTES - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
  }
}
