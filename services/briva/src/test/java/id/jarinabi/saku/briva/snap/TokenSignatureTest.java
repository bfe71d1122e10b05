package id.jarinabi.saku.briva.snap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenSignatureTest {
  private static final int PKCS8_HEAD_BYTES = 26;
  private static final KeyPair PAIR = pair();
  private static final TokenSignature ASKED =
      new TokenSignature("saku-client", "2026-11-23T08:00:00+07:00");

  @Test
  void both_spellings_of_a_signature_verify_and_nothing_else_does() {
    var bank = (RSAPublicKey) PAIR.getPublic();
    var signed = ASKED.sign(PAIR.getPrivate());

    assertThat(ASKED.isSignedBy(SignatureEncoding.BASE64.write(signed), bank)).isTrue();
    assertThat(ASKED.isSignedBy(SignatureEncoding.HEX.write(signed), bank)).isTrue();
    assertThat(ASKED.isSignedBy("", bank)).isFalse();
    assertThat(ASKED.isSignedBy("0".repeat(512), bank)).isFalse();
    assertThat(
            new TokenSignature("saku-client", "2026-11-23T08:00:01+07:00")
                .isSignedBy(SignatureEncoding.BASE64.write(signed), bank))
        .isFalse();
    assertThat(
            ASKED.isSignedBy(
                SignatureEncoding.BASE64.write(signed), (RSAPublicKey) pair().getPublic()))
        .isFalse();
  }

  @Test
  void a_private_key_is_read_from_either_container() {
    var pkcs8 = PAIR.getPrivate().getEncoded();
    var pkcs1 = Arrays.copyOfRange(pkcs8, PKCS8_HEAD_BYTES, pkcs8.length);

    assertThat(RsaPem.privateKey(pem("PRIVATE KEY", pkcs8))).isEqualTo(PAIR.getPrivate());
    assertThat(RsaPem.privateKey(pem("RSA PRIVATE KEY", pkcs1))).isEqualTo(PAIR.getPrivate());
    assertThat(RsaPem.publicKey(pem("PUBLIC KEY", PAIR.getPublic().getEncoded())))
        .isEqualTo(PAIR.getPublic());
    assertThatThrownBy(() -> RsaPem.privateKey("no key")).hasMessage("no PEM private key");
  }

  private static String pem(String kind, byte[] der) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder().encodeToString(der)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
