package id.jarinabi.saku.notifikasi.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// What a browser hands out to be written to: its public key on P-256 and a secret of 16 bytes.
record BrowserKeys(byte[] point, byte[] secret) {
  static final int POINT = 65;
  static final int SECRET = 16;
  private static final int COORDINATE = 32;
  private static final byte UNCOMPRESSED = 4;

  /// Empty for what is no such key: a point beside the curve too.
  static Optional<BrowserKeys> of(String p256dh, String auth) {
    try {
      var keys = new BrowserKeys(decoded(p256dh), decoded(auth));
      return keys.point.length == POINT
              && keys.point[0] == UNCOMPRESSED
              && keys.secret.length == SECRET
              && isOnCurve(keys.point)
          ? Optional.of(keys)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  ECPublicKey publicKey() throws GeneralSecurityException {
    var spec = new ECPublicKeySpec(new ECPoint(x(point), y(point)), curve());
    return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
  }

  static ECParameterSpec curve() throws GeneralSecurityException {
    var parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  /// A public key as it stands on the wire: 4, x, y.
  static byte[] encoded(ECPublicKey key) {
    var encoded = new byte[POINT];
    encoded[0] = UNCOMPRESSED;
    put(key.getW().getAffineX(), encoded, 1);
    put(key.getW().getAffineY(), encoded, 1 + COORDINATE);
    return encoded;
  }

  private static boolean isOnCurve(byte[] point) {
    try {
      var curve = curve().getCurve();
      var p = ((ECFieldFp) curve.getField()).getP();
      var x = x(point);
      var y = y(point);
      var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
      return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Browsers leave the padding out; some libraries write it.
  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text.replaceAll("=+$", ""));
  }

  private static BigInteger x(byte[] point) {
    return new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
  }

  private static BigInteger y(byte[] point) {
    return new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
  }

  /// Always 32 bytes: BigInteger drops leading zeros and may add a sign byte.
  private static void put(BigInteger value, byte[] into, int at) {
    var raw = value.toByteArray();
    int length = Math.min(raw.length, COORDINATE);
    System.arraycopy(raw, raw.length - length, into, at + COORDINATE - length, length);
  }
}
