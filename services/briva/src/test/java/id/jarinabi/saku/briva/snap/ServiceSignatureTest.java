package id.jarinabi.saku.briva.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// Vectors that others have published, and ones worked out with two other implementations.
class ServiceSignatureTest {
  private static final String SECRET = "briva-derived-secret-01";
  private static final String TOKEN = "R04XSUbnm1GXNmDiXx9ysWMpFWBr";

  private static final String CREATE_VA =
      """
      {"partnerServiceId":"   77777","customerNo":"0000000000001",\
      "virtualAccountNo":"   777770000000000001","virtualAccountName":"John Doe",\
      "totalAmount":{"value":"10000.00","currency":"IDR"},\
      "expiredDate":"2026-12-31T23:59:59+07:00","trxId":"INV-2026-0001",\
      "additionalInfo":{"description":"uang saku"}}""";

  private static final String NOTIFY =
      """
      {"partnerServiceId":"   77777","customerNo":"0000000000001",\
      "virtualAccountNo":"   777770000000000001","paymentRequestId":"2132902068917559061",\
      "trxDateTime":"2026-11-23T08:00:00+07:00","additionalInfo":{"idApp":"TEST",\
      "passApp":"b7aee423dc7489dfa868426e5c950c677925","paymentAmount":"10000.00",\
      "terminalId":"9","bankId":"002"}}""";

  @Test
  void hmac_agrees_with_rfc_4231() {
    var key = "\u000b".repeat(20);

    assertThat(HexFormat.of().formatHex(ServiceSignature.hmac(key, "Hi There")))
        .isEqualTo(
            "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                + "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854");
  }

  @Test
  void a_body_is_hashed_with_the_spaces_inside_its_values() {
    var body =
        """
        {"partnerServiceId":"  088899","customerNo":"12345678901234567890",\
        "virtualAccountNo":"  08889912345678901234567890","virtualAccountName":"Jokul Doe",\
        "virtualAccountEmail":"jokul@email.com","virtualAccountPhone":"6281828384858",\
        "trxId":"abcdefgh1234","totalAmount":{"value":"12345678.00","currency":"IDR"}}""";

    assertThat(call("/x", "now").stringToSign(body.getBytes(UTF_8)))
        .contains(":3274fab8dac896837b106a16da2a974e7e65142dcecb4b768ef0294102838977:");
  }

  @Test
  void no_body_is_hashed_as_nothing() {
    assertThat(call("/x", "now").stringToSign(new byte[0]))
        .contains(":e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:");
  }

  @Test
  void the_banks_own_example_gives_the_derived_signature_in_both_spellings() {
    var call = call("/snap/v1.0/dummy", "2021-11-02T13:14:15.678+07:00");
    var body = "{\"hello\":\"world\"}".getBytes(UTF_8);

    assertThat(call.stringToSign(body))
        .isEqualTo(
            "POST:/snap/v1.0/dummy:R04XSUbnm1GXNmDiXx9ysWMpFWBr:"
                + "93a23971a914e5eacbf0a8d25154cda309c3c1c72fbb9914d47c60f3cb681588"
                + ":2021-11-02T13:14:15.678+07:00");
    assertThat(SignatureEncoding.BASE64.write(call.sign(SECRET, body)))
        .isEqualTo(
            "bEGB+DeyobDkL8Gh5GOUqmAIXVh5qrRk836riQIpwZLupTaEcp7hEZgL92/remOJUuJ99YDrH7fI3m+zNJUV/Q==");
    assertThat(SignatureEncoding.HEX.write(call.sign(SECRET, body)))
        .isEqualTo(
            "6c4181f837b2a1b0e42fc1a1e46394aa60085d5879aab464f37eab890229c192"
                + "eea53684729ee111980bf76feb7a638952e27df580eb1fb7c8de6fb3349515fd");
  }

  @Test
  void a_request_to_make_a_virtual_account_is_signed_alike_pretty_or_not() {
    var call = call("/snap/v1.0/transfer-va/create-va", "2026-11-23T08:00:00+07:00");
    var signed =
        "fEJzNjfraPqiNzcyXhrrDBavPquKtNQTrHg28dR5t7tWy+KCS8PzEjicYuHOFcNUFRQJEZm0r10Cs5k5SSvA5w==";
    var pretty = CREATE_VA.replace(",\"", ",\n  \"").replace(":{", ": {\n").getBytes(UTF_8);

    assertThat(SignatureEncoding.BASE64.write(call.sign(SECRET, CREATE_VA.getBytes(UTF_8))))
        .isEqualTo(signed);
    assertThat(call.isSignedBy(signed, SECRET, pretty)).isTrue();
  }

  @Test
  void a_notification_is_verified_in_both_spellings_and_no_other() {
    var call =
        call("/snap/v1.0/transfer-va/notify-payment-intrabank", "2026-11-23T08:00:05.000+07:00");
    var signed =
        "k4q6zQxip4EdZ80ygs+nbaQXIYgfzB3SZExkfUOUGjKgZQtoWi4cjBGboPLhgSKc8LvXfJdLrNsqVnyh2FAfUw==";
    var body = NOTIFY.getBytes(UTF_8);
    var hex = SignatureEncoding.HEX.write(call.sign(SECRET, body));

    assertThat(call.isSignedBy(signed, SECRET, body)).isTrue();
    assertThat(call.isSignedBy(hex, SECRET, body)).isTrue();
    assertThat(call.isSignedBy(signed, "another secret", body)).isFalse();
    assertThat(call.isSignedBy(signed.substring(1), SECRET, body)).isFalse();
    assertThat(call.isSignedBy("", SECRET, body)).isFalse();
    for (int i = 0; i < signed.length(); i++) {
      for (char other : "Aa/+=x0".toCharArray()) {
        var changed = signed.substring(0, i) + other + signed.substring(i + 1);
        assertThat(call.isSignedBy(changed, SECRET, body)).isEqualTo(changed.equals(signed));
      }
    }
  }

  @Test
  void every_changed_byte_of_a_body_breaks_its_signature() {
    var call = call("/snap/v1.0/transfer-va/notify-payment-intrabank", "2026-11-23T08:00:05+07:00");
    var body = NOTIFY.getBytes(UTF_8);
    var signed = SignatureEncoding.BASE64.write(call.sign(SECRET, body));

    for (int i = 0; i < body.length; i++) {
      var changed = body.clone();
      changed[i] ^= 1;
      assertThat(call.isSignedBy(signed, SECRET, changed)).isFalse();
    }
  }

  private static ServiceSignature call(String path, String timestamp) {
    return new ServiceSignature("POST", path, TOKEN, timestamp);
  }
}
