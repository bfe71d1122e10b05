package id.jarinabi.saku.briva.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapFormsTest {

  @ParameterizedTest
  @CsvSource({"10000,10000", "10000.00,10000", "200000.0,200000", "1,1", "0010,10"})
  void an_amount_is_read_as_whole_rupiah(String text, long rupiah) {
    assertThat(SnapAmount.read(text)).hasValue(rupiah);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200000.2",
        "0",
        "0.00",
        "-1",
        "1e3",
        "",
        " 1",
        "1,000",
        "1.000",
        "99999999999999999",
        "NaN"
      })
  void what_is_no_whole_rupiah_is_no_amount(String text) {
    assertThat(SnapAmount.read(text)).isEmpty();
  }

  @Test
  void a_time_is_written_in_jakarta_with_or_without_milliseconds() {
    var moment = Instant.parse("2026-11-23T01:00:00.250Z");

    assertThat(SnapTime.write(moment, SnapTime.Form.SECONDS))
        .isEqualTo("2026-11-23T08:00:00+07:00");
    assertThat(SnapTime.write(moment, SnapTime.Form.MILLIS))
        .isEqualTo("2026-11-23T08:00:00.250+07:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T08:00:00+07:00",
        "2026-11-23T08:00:00.000+07:00",
        "2026-11-23T01:00:00Z",
        "2026-11-23T01:00:00.0Z"
      })
  void a_time_is_read_in_every_form_that_banks_use(String text) {
    assertThat(SnapTime.read(text).map(OffsetDateTime::toInstant))
        .contains(Instant.parse("2026-11-23T01:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-23",
        "2026-11-23T08:00:00",
        "2026-13-23T08:00:00Z",
        "1700000000",
        "2026-11-23T08:00:00+0700",
        "+12026-11-23T08:00:00Z",
        "2026-11-23 08:00:00Z"
      })
  void what_is_no_time_is_empty(String text) {
    assertThat(SnapTime.read(text)).isEmpty();
  }

  @Test
  void a_va_number_is_the_same_under_every_padding() {
    var number = new VaNumber("77777", "0000000001");

    assertThat(number.partnerServiceId()).isEqualTo("   77777");
    assertThat(number.virtualAccountNo()).isEqualTo("   777770000000001");
    assertThat(VaNumber.digitsOf(" ".repeat(13) + "777770000000001")).contains(number.digits());
    assertThat(VaNumber.digitsOf("77777-000001")).isEmpty();
    assertThat(VaNumber.of(number.digits())).isEqualTo(number);
  }

  @Test
  void minifying_touches_nothing_inside_a_value() {
    var pretty = "{ \"a\\\" \\\\\" : [ 1 , \"b  c\\\\\" ],\r\n\t\"é\" : null }";

    assertThat(new String(Minified.of(pretty.getBytes(UTF_8)), UTF_8))
        .isEqualTo("{\"a\\\" \\\\\":[1,\"b  c\\\\\"],\"é\":null}");
  }

  @Test
  void a_response_code_has_three_parts() {
    var code = SnapCode.read("4042712").orElseThrow();

    assertThat(code).isEqualTo(new SnapCode(404, SnapCode.CREATE, 12));
    assertThat(code.text()).isEqualTo("4042712");
    assertThat(SnapCode.read("40427")).isEmpty();
    assertThat(SnapCode.read("abcdefg")).isEmpty();
    assertThatThrownBy(() -> new VaNumber("7777", "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
