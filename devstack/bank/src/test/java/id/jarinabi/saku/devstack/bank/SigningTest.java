package id.jarinabi.saku.devstack.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The bank's own reading, held against the vectors on its own.
class SigningTest {
  private static final String SECRET = "briva-derived-secret-01";
  private static final String TOKEN = "R04XSUbnm1GXNmDiXx9ysWMpFWBr";

  @Test
  void the_published_example_has_the_derived_signature() {
    var signature =
        Signing.service(
            SECRET,
            "POST",
            "/snap/v1.0/dummy",
            TOKEN,
            "{ \"hello\" : \"world\" }",
            "2021-11-02T13:14:15.678+07:00");

    assertThat(Signing.base64(signature))
        .isEqualTo(
            "bEGB+DeyobDkL8Gh5GOUqmAIXVh5qrRk836riQIpwZLupTaEcp7hEZgL92/remOJUuJ99YDrH7fI3m+zNJUV/Q==");
    assertThat(Signing.same(signature, Signing.hex(signature))).isTrue();
    assertThat(Signing.same(signature, Signing.base64(signature))).isTrue();
    assertThat(Signing.same(signature, "nonsense!")).isFalse();
  }

  @Test
  void a_request_to_make_an_account_has_the_derived_signature() {
    var body =
        """
        {
          "partnerServiceId": "   77777",
          "customerNo": "0000000000001",
          "virtualAccountNo": "   777770000000000001",
          "virtualAccountName": "John Doe",
          "totalAmount": {"value": "10000.00", "currency": "IDR"},
          "expiredDate": "2026-12-31T23:59:59+07:00",
          "trxId": "INV-2026-0001",
          "additionalInfo": {"description": "uang saku"}
        }""";

    var signature =
        Signing.service(
            SECRET,
            "POST",
            "/snap/v1.0/transfer-va/create-va",
            TOKEN,
            body,
            "2026-11-23T08:00:00+07:00");

    assertThat(Signing.base64(signature))
        .isEqualTo(
            "fEJzNjfraPqiNzcyXhrrDBavPquKtNQTrHg28dR5t7tWy+KCS8PzEjicYuHOFcNUFRQJEZm0r10Cs5k5SSvA5w==");
  }

  @Test
  void a_notification_has_the_derived_signature() {
    var body =
        """
        {"partnerServiceId":"   77777","customerNo":"0000000000001",\
        "virtualAccountNo":"   777770000000000001","paymentRequestId":"2132902068917559061",\
        "trxDateTime":"2026-11-23T08:00:00+07:00","additionalInfo":{"idApp":"TEST",\
        "passApp":"b7aee423dc7489dfa868426e5c950c677925","paymentAmount":"10000.00",\
        "terminalId":"9","bankId":"002"}}""";

    var signature =
        Signing.service(
            SECRET, "POST", Teller.NOTIFY_PATH, TOKEN, body, "2026-11-23T08:00:05.000+07:00");

    assertThat(Signing.base64(signature))
        .isEqualTo(
            "k4q6zQxip4EdZ80ygs+nbaQXIYgfzB3SZExkfUOUGjKgZQtoWi4cjBGboPLhgSKc8LvXfJdLrNsqVnyh2FAfUw==");
  }

  @Test
  void minifying_keeps_what_stands_between_quotation_marks() {
    assertThat(Signing.minify("{ \"a \\\" b\" :\n\t1 }")).isEqualTo("{\"a \\\" b\":1}");
  }
}
