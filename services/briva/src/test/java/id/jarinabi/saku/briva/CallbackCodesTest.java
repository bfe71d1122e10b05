package id.jarinabi.saku.briva;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.devstack.bank.Signing;
import id.jarinabi.saku.devstack.bank.Teller;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each kind of wrong call is answered, by the codes that the bank's documents list.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class CallbackCodesTest {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  @Test
  void a_right_note_is_answered_with_its_own_words() throws IOException {
    var order = Counter.opened(12_000);

    send(note(order.vaNumber(), "12000.00"), Map.of())
        .then()
        .statusCode(200)
        .body(at("responseCode", equalTo("2003400")))
        .body(at("responseMessage", equalTo("Successful")))
        .body(at("virtualAccountData.virtualAccountNo", equalTo("   " + order.vaNumber())));
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization,,4003402",
    "X-TIMESTAMP,,4003402",
    "X-SIGNATURE,,4003402",
    "X-PARTNER-ID,,4003402",
    "CHANNEL-ID,,4003402",
    "X-EXTERNAL-ID,,4003402",
    "Authorization,Bearer nonsense,4013401",
    "Authorization,Basic YTpi,4013401",
    "X-TIMESTAMP,yesterday,4003401",
    "X-SIGNATURE,AAAA,4013400",
    "X-PARTNER-ID,SOMEBODY,4043416",
    "CHANNEL-ID,ATM,4003401",
    "X-EXTERNAL-ID,not-alphanumeric!,4003401",
    "Content-Type,text/plain,4003401"
  })
  void a_wrong_header_has_its_own_code(String name, String value, String code) throws IOException {
    var order = Counter.someOrder(12_000);
    var change = new HashMap<String, String>();
    change.put(name, value);

    send(note(order.vaNumber(), "12000.00"), change)
        .then()
        .statusCode(Integer.parseInt(code.substring(0, 3)))
        .body(at("responseCode", equalTo(code)));

    assertThat(kept(order)).isZero();
  }

  @Test
  void a_clock_that_is_wrong_is_refused_either_way() throws IOException {
    var order = Counter.someOrder(12_000);
    for (var skew : new Duration[] {Duration.ofMinutes(-6), Duration.ofMinutes(6)}) {
      var timestamp = TIME.format(Instant.now().plus(skew).atOffset(ZoneOffset.ofHours(7)));

      signed(Teller.NOTIFY_PATH, note(order.vaNumber(), "12000.00"), timestamp, token(), Map.of())
          .then()
          .statusCode(401)
          .body(at("responseCode", equalTo("4013400")));
    }
    assertThat(kept(order)).isZero();
  }

  @Test
  void an_expired_token_and_anothers_token_are_refused() {
    var order = Counter.someOrder(12_000);
    var client = Map.<String, Object>of("client", Sandbox.BANK_CLIENT);
    var tokens =
        new String[] {
          new Peer("briva").sign("snap+jwt", "briva", Duration.ofMinutes(-2), client),
          new Peer("topup").sign("snap+jwt", "briva", Duration.ofMinutes(2), client),
          new Peer("briva").sign("service+jwt", "briva", Duration.ofMinutes(2), client),
          new Peer("briva").sign("snap+jwt", "pos", Duration.ofMinutes(2), client),
          new Peer("briva")
              .sign("snap+jwt", "briva", Duration.ofMinutes(2), Map.of("client", "somebody"))
        };

    for (var token : tokens) {
      signed(Teller.NOTIFY_PATH, note(order.vaNumber(), "12000.00"), now(), token, Map.of())
          .then()
          .statusCode(401)
          .body(at("responseCode", equalTo("4013401")));
    }
    assertThat(kept(order)).isZero();
  }

  @Test
  void a_replayed_external_id_is_the_same_success_for_the_same_words_and_a_conflict_for_others()
      throws IOException {
    var order = Counter.opened(13_000);
    var id = Map.of("X-EXTERNAL-ID", externalId());
    var note = note(order.vaNumber(), "13000.00");

    send(note, id).then().statusCode(200).body(at("responseCode", equalTo("2003400")));
    send(note, id).then().statusCode(200).body(at("responseCode", equalTo("2003400")));
    send(note(order.vaNumber(), "13000.00"), id)
        .then()
        .statusCode(409)
        .body(at("responseCode", equalTo("4093400")));

    Counter.awaitTold(order, 13_000);
    assertThat(Counter.told(order.santri())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"a\":",
        "{\"virtualAccountNo\":\"x\"}",
        "{\"virtualAccountNo\":\"777770000099999\"}",
        "{\"virtualAccountNo\":\"777770000099999\",\"paymentRequestId\":\"1\",\"trxDateTime\":\"now\"}",
        "{\"virtualAccountNo\":\"777770000099999\",\"paymentRequestId\":\"1\","
            + "\"trxDateTime\":\"2026-11-23T08:00:00+07:00\",\"additionalInfo\":{\"paymentAmount\":\"200000.2\"}}",
        "{\"virtualAccountNo\":\"777770000099999\",\"paymentRequestId\":\"1\","
            + "\"trxDateTime\":\"2026-11-23T08:00:00+07:00\",\"additionalInfo\":{\"paymentAmount\":\"-5\"}}"
      })
  void a_signed_note_that_makes_no_sense_is_kept_and_refused(String body) throws IOException {
    var code = send(body, Map.of()).then().extract().<String>path("responseCode");

    assertThat(code).startsWith("40034");
    assertThat(
            Counter.database()
                .number(
                    "select count(*) from bank_messages where outcome = 'UNREADABLE' and body = ?",
                    (Object) body.getBytes(StandardCharsets.UTF_8)))
        .isPositive();
  }

  @Test
  void numbers_without_quotes_and_without_their_zeros_are_understood() throws IOException {
    var order = Counter.opened(14_000);
    var body =
        """
        {"partnerServiceId":"   77777","customerNo":%s,"virtualAccountNo":%s,
         "paymentRequestId":%s,"trxDateTime":"%s","additionalInfo":{"paymentAmount":14000}}"""
            .formatted(Long.parseLong(order.customer()), order.vaNumber(), paymentId(), now());

    send(body, Map.of()).then().statusCode(200);

    Counter.awaitTold(order, 14_000);
  }

  @ParameterizedTest
  @CsvSource({
    "X-CLIENT-KEY,,4007302",
    "X-TIMESTAMP,,4007302",
    "X-SIGNATURE,,4007302",
    "X-CLIENT-KEY,somebody,4017300",
    "X-SIGNATURE,AAAA,4017300",
    "X-TIMESTAMP,yesterday,4007301"
  })
  void a_wrong_request_for_a_token_has_its_own_code(String name, String value, String code) {
    var timestamp = now();
    var headers = new HashMap<String, String>();
    headers.put("X-CLIENT-KEY", Sandbox.BANK_CLIENT);
    headers.put("X-TIMESTAMP", timestamp);
    headers.put(
        "X-SIGNATURE",
        Signing.base64(Signing.token(Sandbox.partner().bankKey(), Sandbox.BANK_CLIENT, timestamp)));
    if (value == null) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }

    RestAssured.given()
        .headers(headers)
        .contentType("application/json")
        .body("{\"grantType\":\"client_credentials\"}")
        .post(Teller.TOKEN_PATH)
        .then()
        .statusCode(Integer.parseInt(code.substring(0, 3)))
        .body(at("responseCode", equalTo(code)));
  }

  static String note(String vaNumber, String amount) {
    return """
        {"partnerServiceId":"   77777","customerNo":"%s","virtualAccountNo":"   %s",\
        "paymentRequestId":"%s","trxDateTime":"%s","additionalInfo":{"paymentAmount":"%s"}}"""
        .formatted(vaNumber.substring(5), vaNumber, paymentId(), now(), amount);
  }

  static Response send(String body, Map<String, String> change) throws IOException {
    return send(Teller.NOTIFY_PATH, body, change);
  }

  /// A right call but for the changed headers; null takes one away.
  static Response send(String path, String body, Map<String, String> change) throws IOException {
    return signed(path, body, now(), token(), change);
  }

  private static Response signed(
      String path, String body, String timestamp, String token, Map<String, String> change) {
    var headers = new HashMap<String, String>();
    headers.put("Authorization", "Bearer " + token);
    headers.put("X-TIMESTAMP", timestamp);
    headers.put("X-PARTNER-ID", "SAKUSANTRI");
    headers.put("CHANNEL-ID", "00009");
    headers.put("X-EXTERNAL-ID", externalId());
    headers.put("Content-Type", "application/json");
    headers.put(
        "X-SIGNATURE",
        Signing.base64(
            Signing.service(Sandbox.partner().bankSecret(), "POST", path, token, body, timestamp)));
    change.forEach(
        (name, value) -> {
          headers.remove(name);
          if (value != null) {
            headers.put(name, value);
          }
        });
    return RestAssured.given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .headers(headers)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(path);
  }

  static long kept(Counter.Ordered order) {
    return Counter.database()
        .number(
            "select count(*) from bank_messages where convert_from(body, 'UTF8') like ?",
            "%" + order.vaNumber() + "%");
  }

  private static String token() throws IOException {
    return Sandbox.bank().teller().token();
  }

  static String now() {
    return TIME.format(Instant.now().atOffset(ZoneOffset.ofHours(7)));
  }

  private static String paymentId() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000_000L, Long.MAX_VALUE));
  }

  static String externalId() {
    var bytes = new byte[6];
    ThreadLocalRandom.current().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
