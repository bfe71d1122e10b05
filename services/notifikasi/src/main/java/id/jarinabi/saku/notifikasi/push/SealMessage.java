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
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals a message so that this browser alone can read it (RFC 8291, `aes128gcm` of RFC 8188, one
/// record). Each message has a key pair and a salt of its own.
final class SealMessage {

  /// What a push service takes; the header and the seal are 103 bytes of it.
  static final int LARGEST_TEXT = 4096 - 103;

  private static final int RECORD = 4096;
  private static final int SALT = 16;
  private static final int KEY = 16;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final byte LAST_RECORD = 2;
  private static final String HMAC = "HmacSHA256";

  private SealMessage() {}

  static byte[] forBrowser(BrowserKeys browser, byte[] text) {
    if (text.length > LARGEST_TEXT) {
      throw new IllegalArgumentException("a push of " + text.length + " bytes");
    }
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var salt = new byte[SALT];
      new SecureRandom().nextBytes(salt);
      return seal(browser, generator.generateKeyPair(), salt, text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// With the key pair and salt of the standard's own example this is the example's message.
  static byte[] seal(BrowserKeys browser, KeyPair ours, byte[] salt, byte[] text)
      throws GeneralSecurityException {
    var sender = BrowserKeys.encoded((ECPublicKey) ours.getPublic());
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(ours.getPrivate());
    agreement.doPhase(browser.publicKey(), true);
    var both = joined("WebPush: info\0".getBytes(US_ASCII), browser.point(), sender);
    var secret = derived(browser.secret(), agreement.generateSecret(), both, Integer.MAX_VALUE);
    var key = derived(salt, secret, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), KEY);
    var nonce = derived(salt, secret, "Content-Encoding: nonce\0".getBytes(US_ASCII), NONCE);
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    var sealed = cipher.doFinal(joined(text, new byte[] {LAST_RECORD}));
    var header =
        ByteBuffer.allocate(SALT + Integer.BYTES + 1)
            .put(salt)
            .putInt(RECORD)
            .put((byte) sender.length);
    return joined(header.array(), sender, sealed);
  }

  /// HKDF (RFC 5869) for at most one block.
  private static byte[] derived(byte[] salt, byte[] secret, byte[] info, int length)
      throws GeneralSecurityException {
    var block = hmac(hmac(salt, secret), joined(info, new byte[] {1}));
    return Arrays.copyOf(block, Math.min(length, block.length));
  }

  private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
    var mac = Mac.getInstance(HMAC);
    mac.init(new SecretKeySpec(key, HMAC));
    return mac.doFinal(text);
  }

  private static byte[] joined(byte[]... parts) {
    var whole = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
    Arrays.stream(parts).forEach(whole::put);
    return whole.array();
  }
}
