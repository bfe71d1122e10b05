package id.jarinabi.saku.notifikasi.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SealMessageTest {
  private static final BrowserKeys EXAMPLE =
      BrowserKeys.of(
              "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
              "BTBZMqHH6r4Tts7J_aSIgg")
          .orElseThrow();

  /// RFC 8291, section 5.
  @Test
  void the_message_of_the_standards_own_example_comes_out() throws Exception {
    var sender =
        BrowserKeys.of(
                "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
                "BTBZMqHH6r4Tts7J_aSIgg")
            .orElseThrow()
            .publicKey();
    var secret = new BigInteger(1, bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
    var pair =
        new KeyPair(
            sender,
            KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(secret, BrowserKeys.curve())));

    var sealed =
        SealMessage.seal(
            EXAMPLE,
            pair,
            bytes("DGv6ra1nlYgDCS1FRnbzlw"),
            "When I grow up, I want to be a watermelon".getBytes(UTF_8));

    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed))
        .isEqualTo(
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVB"
                + "St2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
  }

  @RepeatedTest(20)
  void the_browser_reads_what_was_sealed_for_it() {
    var browser = Browser.make();
    var text = "Belanja Rp16.000 di Kantin Putra — ✓";

    var sealed = SealMessage.forBrowser(browser.keys(), text.getBytes(UTF_8));

    assertThat(new String(browser.opened(sealed), UTF_8)).isEqualTo(text);
  }

  @Test
  void the_largest_message_is_one_record_and_a_larger_one_none() {
    var browser = Browser.make();
    var largest = new byte[SealMessage.LARGEST_TEXT];

    assertThat(SealMessage.forBrowser(browser.keys(), largest)).hasSize(4096);
    assertThatThrownBy(() -> SealMessage.forBrowser(browser.keys(), new byte[largest.length + 1]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(String base64) {
    return Base64.getUrlDecoder().decode(base64);
  }
}
