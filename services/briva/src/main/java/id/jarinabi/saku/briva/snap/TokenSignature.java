package id.jarinabi.saku.briva.snap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;

/// The asymmetric signature of a request for a token: SHA256withRSA over client and timestamp.
public record TokenSignature(String clientId, String timestamp) {
  private static final String ALGORITHM = "SHA256withRSA";

  public byte[] sign(PrivateKey key) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(stringToSign());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key cannot sign", e);
    }
  }

  public boolean isSignedBy(String text, RSAPublicKey key) {
    int bytes = (key.getModulus().bitLength() + 7) / 8;
    return SignatureEncoding.read(text, bytes).filter(read -> verifies(key, read)).isPresent();
  }

  private boolean verifies(RSAPublicKey key, byte[] read) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(stringToSign());
      return signature.verify(read);
    } catch (SignatureException noSignature) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the bank's key cannot be used", e);
    }
  }

  private byte[] stringToSign() {
    return (clientId + "|" + timestamp).getBytes(UTF_8);
  }
}
