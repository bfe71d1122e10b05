package id.jarinabi.saku.notifikasi.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser that subscribes and opens what it is sent, by the JDK's own HKDF: not the hand that
/// sealed it.
record Browser(KeyPair pair, byte[] secret) {

  static Browser make() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var secret = new byte[16];
      new SecureRandom().nextBytes(secret);
      return new Browser(generator.generateKeyPair(), secret);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  BrowserKeys keys() {
    return new BrowserKeys(BrowserKeys.encoded((ECPublicKey) pair.getPublic()), secret);
  }

  /// A `PushSubscription` as the browser would send it.
  Map<String, Object> subscription(String endpoint) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return Map.of(
        "endpoint",
        endpoint,
        "keys",
        Map.of(
            "p256dh",
            encoder.encodeToString(keys().point()),
            "auth",
            encoder.encodeToString(secret)));
  }

  byte[] opened(byte[] sealed) {
    try {
      var in = ByteBuffer.wrap(sealed);
      var salt = take(in, 16);
      int record = in.getInt();
      var sender = take(in, in.get() & 0xff);
      var agreement = KeyAgreement.getInstance("ECDH");
      agreement.init(pair.getPrivate());
      agreement.doPhase(new BrowserKeys(sender, secret).publicKey(), true);
      var info =
          ByteBuffer.allocate(144)
              .put("WebPush: info\0".getBytes(US_ASCII))
              .put(keys().point())
              .put(sender);
      var shared = derived(secret, agreement.generateSecret(), info.array(), 32);
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(derived(salt, shared, info("aes128gcm"), 16), "AES"),
          new GCMParameterSpec(128, derived(salt, shared, info("nonce"), 12)));
      var text = cipher.doFinal(take(in, in.remaining()));
      if (record != 4096 || text[text.length - 1] != 2) {
        throw new IllegalStateException("no last record of 4096");
      }
      return Arrays.copyOf(text, text.length - 1);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] info(String what) {
    return ("Content-Encoding: " + what + "\0").getBytes(US_ASCII);
  }

  private static byte[] derived(byte[] salt, byte[] secret, byte[] info, int length)
      throws GeneralSecurityException {
    return KDF.getInstance("HKDF-SHA256")
        .deriveData(
            HKDFParameterSpec.ofExtract()
                .addIKM(new SecretKeySpec(secret, "Generic"))
                .addSalt(salt)
                .thenExpand(info, length));
  }

  private static byte[] take(ByteBuffer in, int length) {
    var bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
