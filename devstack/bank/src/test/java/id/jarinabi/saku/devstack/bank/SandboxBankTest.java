package id.jarinabi.saku.devstack.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bank refuses what BRI refuses, each by its own code, and keeps a true ledger.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxBankTest {
  private final Customer customer = new Customer();
  private int number;

  @BeforeAll
  void it_listens() {
    assertThat(customer.token()).isNotEmpty();
  }

  @AfterAll
  void close() {
    customer.close();
  }

  @ParameterizedTest
  @CsvSource({
    "X-CLIENT-KEY,'',4007302",
    "X-SIGNATURE,'',4007302",
    "X-TIMESTAMP,'',4007302",
    "X-CLIENT-KEY,somebody,4017300",
    "X-SIGNATURE,AAAA,4017300",
    "X-TIMESTAMP,yesterday,4007301",
    "Content-Type,text/plain,4007301"
  })
  void a_wrong_request_for_a_token_has_its_own_code(String header, String value, String code) {
    assertThat(codeOf(customer.token(Map.of(header, value)))).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization,'',4002702",
    "Authorization,Bearer nonsense,4012701",
    "X-TIMESTAMP,yesterday,4002701",
    "X-SIGNATURE,'',4002702",
    "X-SIGNATURE,AAAA,4012700",
    "X-PARTNER-ID,'',4002702",
    "X-PARTNER-ID,SOMEBODY,4012700",
    "CHANNEL-ID,ATM,4002701",
    "X-EXTERNAL-ID,12,4002701",
    "X-EXTERNAL-ID,'',4002702",
    "Content-Type,text/plain,4002701"
  })
  void a_wrong_header_has_its_own_code(String header, String value, String code) {
    var answer = customer.call("POST", "create-va", bill("0000000001"), Map.of(header, value));

    assertThat(codeOf(answer)).isEqualTo(code);
  }

  @Test
  void a_clock_that_is_wrong_is_refused_either_way() {
    for (long minutes : new long[] {-6, 6}) {
      var answer =
          customer.call(
              "POST",
              "create-va",
              bill("0000000001"),
              Map.of("X-TIMESTAMP", Customer.now(minutes)));

      assertThat(codeOf(answer)).isEqualTo("4012700");
    }
  }

  @Test
  void an_external_id_is_good_for_one_call_a_day() {
    var once = Map.of("X-EXTERNAL-ID", "999999999");

    assertThat(codeOf(customer.call("POST", "create-va", bill(newNumber()), once)))
        .isEqualTo("2002700");
    assertThat(codeOf(customer.call("POST", "create-va", bill(newNumber()), once)))
        .isEqualTo("4092700");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"partnerServiceId\":\"   77777\" | \"partnerServiceId\":\"77777\" | 4002701",
        "\"partnerServiceId\":\"   77777\" | \"partnerServiceId\":\"   88888\" | 4042716",
        "\"partnerServiceId\":\"   77777\" | \"x\":1 | 4002702",
        "\"customerNo\":\"0000000099\" | \"customerNo\":\"99a\" | 4002701",
        "\"customerNo\":\"0000000099\" | \"customerNo\":\"0000000098\" | 4002701",
        "\"customerNo\":\"0000000099\" | \"customerNo\":99 | 4002701",
        "\"currency\":\"IDR\" | \"currency\":\"USD\" | 4002701",
        "\"value\":\"10000.00\" | \"value\":\"10000\" | 4002701",
        "\"value\":\"10000.00\" | \"value\":\"10000.50\" | 4002701",
        "2030-01-01T00:00:00+07:00 | 2020-01-01T00:00:00+07:00 | 4002701",
        "2030-01-01T00:00:00+07:00 | 2030-01-01T00:00:00 | 4002701",
        "\"trxId\":\"T-0000000099\" | \"trxId\":\"\" | 4002701",
        "\"virtualAccountName\":\"Aisyah\" | \"n\":1 | 4002702"
      })
  void a_wrong_field_has_its_own_code(String right, String wrong, String code) {
    var body = bill("0000000099");
    assertThat(body).contains(right);

    assertThat(codeOf(customer.call("POST", "create-va", body.replace(right, wrong))))
        .isEqualTo(code);
  }

  @Test
  void an_account_is_made_once_paid_once_in_full_and_reported() {
    var no = newNumber();

    assertThat(codeOf(customer.call("POST", "create-va", bill(no)))).isEqualTo("2002700");
    assertThat(codeOf(customer.call("POST", "create-va", bill(no)))).isEqualTo("4042712");
    assertThat(codeOf(customer.call("GET", "create-va-not", "{}"))).isEmpty();
    assertThat(codeOf(customer.call("POST", "delete-va", named(no)))).isEqualTo("4053101");
    assertThat(paidStatus(no)).isEqualTo("N");

    assertThat(customer.bank.pay("77777" + no, 9_999)).isInstanceOf(PayResult.Refused.class);
    assertThat(customer.bank.pay("77777" + no, 10_000)).isInstanceOf(PayResult.Paid.class);
    assertThat(customer.bank.pay("77777" + no, 10_000)).isInstanceOf(PayResult.Refused.class);

    assertThat(paidStatus(no)).isEqualTo("Y");
    assertThat(customer.bank.ledger().paidTo("77777" + no)).isEqualTo(10_000);
    var today = Customer.now(0).substring(0, 10);
    var report =
        customer.call(
            "POST",
            "report",
            """
            {"partnerServiceId":"   77777","startDate":"%s","startTime":"00:00:00+07:00",\
            "endTime":"23:59:59+07:00"}"""
                .formatted(today));
    assertThat(report.path("virtualAccountdata").toString()).contains("   77777" + no, "10000.00");
    assertThat(codeOf(customer.call("DELETE", "delete-va", named(no)))).isEqualTo("2003100");
    assertThat(codeOf(customer.call("POST", "inquiry-va", named(no)))).isEqualTo("4043012");
  }

  @Test
  void it_misbehaves_as_the_script_says_and_then_behaves() {
    var no = newNumber();
    customer.bank.script().next(Mishap.ERROR, Mishap.GARBAGE, Mishap.UNKNOWN_CODE);

    assertThat(codeOf(customer.call("POST", "create-va", bill(no)))).isEqualTo("5002700");
    assertThat(customer.call("POST", "create-va", bill(no)).has("garbage")).isTrue();
    assertThat(codeOf(customer.call("POST", "create-va", bill(no)))).isEqualTo("2002777");
    assertThat(codeOf(customer.call("POST", "inquiry-va", named(no)))).isEqualTo("2003000");
  }

  private String paidStatus(String no) {
    return customer
        .call("POST", "status", named(no).replace("\"trxId\"", "\"inquiryRequestId\""))
        .path("additionalInfo")
        .path("paidStatus")
        .asText();
  }

  private String newNumber() {
    return "%010d".formatted(500 + ++number);
  }

  private static String codeOf(JsonNode answer) {
    return answer.path("responseCode").asText();
  }

  private static String named(String no) {
    return """
        {"partnerServiceId":"   77777","customerNo":"%1$s","virtualAccountNo":"   77777%1$s",\
        "trxId":"T-%1$s"}"""
        .formatted(no);
  }

  private static String bill(String no) {
    return """
        {"partnerServiceId":"   77777","customerNo":"%1$s","virtualAccountNo":"   77777%1$s",\
        "virtualAccountName":"Aisyah","totalAmount":{"value":"10000.00","currency":"IDR"},\
        "expiredDate":"2030-01-01T00:00:00+07:00","trxId":"T-%1$s"}"""
        .formatted(no);
  }
}
