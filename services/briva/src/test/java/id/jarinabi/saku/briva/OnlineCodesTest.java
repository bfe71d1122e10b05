package id.jarinabi.saku.briva;

import static id.jarinabi.saku.briva.CallbackCodesTest.externalId;
import static id.jarinabi.saku.briva.CallbackCodesTest.now;
import static id.jarinabi.saku.briva.CallbackCodesTest.send;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each call of BRIVA Online is answered: a 4xx to a payment gives the money back, a 5xx
/// suspends it.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class OnlineCodesTest {
  private static final String INQUIRY = "/snap/v1.0/transfer-va/inquiry";
  private static final String PAYMENT = "/snap/v1.0/transfer-va/payment";

  @ParameterizedTest
  @CsvSource({
    "Authorization,,400..02",
    "X-TIMESTAMP,,400..02",
    "X-SIGNATURE,,400..02",
    "X-PARTNER-ID,,400..02",
    "Authorization,Bearer nonsense,401..01",
    "X-TIMESTAMP,yesterday,400..01",
    "X-SIGNATURE,AAAA,401..00",
    "X-PARTNER-ID,SOMEBODY,404..16",
    "CHANNEL-ID,ATM,400..01",
    "X-EXTERNAL-ID,not-alphanumeric!,400..01",
    "Content-Type,text/plain,400..01"
  })
  void a_wrong_header_has_its_own_code_and_nothing_is_kept(String name, String value, String code)
      throws IOException {
    var order = Counter.someOrder(12_000);
    var change = new HashMap<String, String>();
    change.put(name, value);

    answers(send(INQUIRY, question(order), change), code.replace("..", "24"));
    answers(send(PAYMENT, payment(order, "12000.00"), change), code.replace("..", "25"));

    assertThat(CallbackCodesTest.kept(order)).isZero();
  }

  @Test
  void who_asks_is_told_the_bill_in_the_banks_own_words() throws IOException {
    var order = Counter.opened(15_000);

    var data = answers(send(INQUIRY, question(order), Map.of()), "2002400");

    assertThat(data.getString("virtualAccountNo")).isEqualTo("   " + order.vaNumber());
    assertThat(data.getString("virtualAccountName")).isEqualTo("Aisyah binti Ahmad");
    assertThat(data.getString("inquiryRequestId")).isEqualTo(order.topup().toString());
    assertThat(data.getString("totalAmount.value")).isEqualTo("15000.00");
    assertThat(data.getString("totalAmount.currency")).isEqualTo("IDR");
    assertThat(data.getString("inquiryStatus")).isEqualTo("00");
    assertThat(data.getMap("inquiryReason")).containsOnlyKeys("english", "indonesia");
  }

  @Test
  void who_asks_for_what_cannot_be_paid_is_told_why() throws IOException {
    var paid = Counter.opened(16_000);
    var gone = Counter.opened(17_000);
    var expired = Counter.opened(18_000);
    answers(send(PAYMENT, payment(paid, "16000.00"), Map.of()), "2002500");
    Counter.cancelled(gone);
    OnlineTest.expire(expired);

    answers(send(INQUIRY, question(Counter.someOrder(1)), Map.of()), "4042412");
    answers(send(INQUIRY, question(paid), Map.of()), "4042414");
    answers(send(INQUIRY, question(gone), Map.of()), "4042412");
    var data = answers(send(INQUIRY, question(expired), Map.of()), "4042419");

    assertThat(data.getString("inquiryStatus")).isEqualTo("01");
    assertThat(data.getString("inquiryReason.indonesia")).isEqualTo("Tagihan sudah kedaluwarsa");
    assertThat(
            Counter.database()
                .number(
                    "select count(*) from virtual_accounts where payer is not null and status in"
                        + " ('PAID', 'CLOSED', 'FAILED')"))
        .as("names kept past their time")
        .isZero();
  }

  @Test
  void a_payment_is_answered_with_its_own_words_and_its_flag() throws IOException {
    var order = Counter.opened(19_000);
    // As BRI's samples send it.
    var bare = new HashMap<String, String>();
    bare.put("CHANNEL-ID", null);
    bare.put("X-EXTERNAL-ID", null);

    var refused = answers(send(PAYMENT, payment(order, "18999.00"), bare), "4042513");
    var data = answers(send(PAYMENT, payment(order, "19000.0"), bare), "2002500");

    assertThat(refused.getString("paymentFlagStatus")).isEqualTo("01");
    assertThat(data.getString("paymentFlagStatus")).isEqualTo("00");
    assertThat(data.getString("paidAmount.value")).isEqualTo("19000.0");
    assertThat(data.getMap("paymentFlagReason")).containsOnlyKeys("english", "indonesia");
    assertThat(Counter.toldTotal(order.santri())).isEqualTo(19_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"value\":\"20000.00\" | \"value\":\"200000.2\" | 4002501",
        "\"value\":\"20000.00\" | \"value\":\"-20000\" | 4002501",
        "\"value\":\"20000.00\" | \"worth\":\"20000.00\" | 4002502",
        "\"currency\":\"IDR\" | \"currency\":\"USD\" | 4002501",
        "\"paymentRequestId\" | \"nobody\" | 4002502",
        "\"trxDateTime\" | \"sometime\" | 4002502",
        "\"customerNo\":\" | \"customerNo\":\"9 | 4002501",
        "\"partnerServiceId\":\"   77777\" | \"partnerServiceId\":\"   88888\" | 4042516"
      })
  void a_payment_that_makes_no_sense_is_given_back(String right, String wrong, String code)
      throws IOException {
    var order = Counter.opened(20_000);
    var body = payment(order, "20000.00");
    assertThat(body).contains(right);

    answers(send(PAYMENT, body.replace(right, wrong), Map.of()), code);

    assertThat(Counter.told(order.santri())).isEmpty();
  }

  @Test
  void a_reused_external_id_gives_strange_money_back_but_never_what_was_credited()
      throws IOException {
    var order = Counter.opened(21_000);
    var other = Counter.opened(22_000);
    var id = Map.of("X-EXTERNAL-ID", externalId());
    var body = payment(order, "21000.00");

    answers(send(PAYMENT, body, id), "2002500");
    answers(send(PAYMENT, body, id), "2002500");
    answers(send(PAYMENT, body.replace("{\"part", "{\"flagAdvise\":\"Y\",\"part"), id), "2002500");
    answers(send(PAYMENT, body.replace("21000.00", "210000.00"), id), "5002500");
    answers(send(PAYMENT, payment(other, "22000.00"), id), "4092500");

    assertThat(Counter.toldTotal(order.santri())).isEqualTo(21_000);
    assertThat(Counter.told(other.santri())).isEmpty();
  }

  @Test
  void a_question_may_be_asked_again_but_not_another_under_its_number() throws IOException {
    var order = Counter.opened(23_000);
    var id = Map.of("X-EXTERNAL-ID", externalId());

    answers(send(INQUIRY, question(order), id), "2002400");
    answers(send(INQUIRY, question(order), id), "2002400");
    answers(send(INQUIRY, question(Counter.someOrder(1)), id), "4092400");
    answers(send(PAYMENT, payment(order, "23000.00"), id), "2002500");
  }

  private static JsonPath answers(Response answer, String code) {
    answer
        .then()
        .statusCode(Integer.parseInt(code.substring(0, 3)))
        .body(at("responseCode", equalTo(code)));
    return answer.jsonPath().setRootPath("virtualAccountData");
  }

  private static String question(Counter.Ordered order) {
    return """
    {"partnerServiceId":"   77777","customerNo":"%s","virtualAccountNo":"   %s",\
    "trxDateInit":"2026-11-23T08:00:00+07:00","channelCode":1,"inquiryRequestId":"%s"}\
    """
        .formatted(order.customer(), order.vaNumber(), order.topup());
  }

  private static String payment(Counter.Ordered order, String amount) {
    return """
    {"partnerServiceId":"   77777","customerNo":"%s","virtualAccountNo":"   %s",\
    "trxDateTime":"%s","paymentRequestId":"%s",\
    "paidAmount":{"value":"%s","currency":"IDR"}}\
    """
        .formatted(order.customer(), order.vaNumber(), now(), UUID.randomUUID(), amount);
  }
}
