package id.jarinabi.saku.briva.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import id.jarinabi.saku.briva.snap.Minified;
import id.jarinabi.saku.briva.snap.ServiceSignature;
import id.jarinabi.saku.briva.snap.SignatureEncoding;
import java.util.List;

/// What a stranger may send: the reader of notifications and the signatures must take it
/// calmly. With `JAZZER_FUZZ=1` inputs are searched for; without, the kept ones are tried
/// again.
class PaymentNoteFuzzTest {

  @FuzzTest(maxDuration = "3m")
  void whatever_is_sent_is_a_payment_or_unreadable(byte[] body) {
    for (var kind : List.of(CallKind.NOTIFICATION, CallKind.PAYMENT)) {
      isPaymentOrUnreadable(PaymentNote.read(body, kind, "77777"));
    }
  }

  private static void isPaymentOrUnreadable(PaymentNote note) {
    switch (note) {
      case PaymentNote.Paid paid -> {
        assertThat(paid.amount()).isPositive();
        assertThat(paid.vaNumber()).matches("\\d{6,18}");
        assertThat(paid.paymentId()).isNotBlank().hasSizeLessThanOrEqualTo(64);
      }
      case PaymentNote.Unreadable(var why) -> assertThat(why.code().status()).isBetween(400, 499);
    }
  }

  @FuzzTest(maxDuration = "3m")
  void only_the_right_signature_signs(FuzzedDataProvider data) {
    var signature = data.consumeString(200);
    var call = new ServiceSignature("POST", "/x", data.consumeString(40), data.consumeString(40));
    var body = data.consumeRemainingAsBytes();
    var right = SignatureEncoding.BASE64.write(call.sign("secret", body));

    assertThat(call.isSignedBy(right, "secret", body)).isTrue();
    assertThat(call.isSignedBy(signature, "another", body)).isFalse();
    assertThat(Minified.of(Minified.of(body))).isEqualTo(Minified.of(body));
    assertThat(new String(right.getBytes(UTF_8), UTF_8)).hasSize(88);
  }
}
