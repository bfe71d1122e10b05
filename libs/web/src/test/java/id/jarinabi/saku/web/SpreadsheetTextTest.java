package id.jarinabi.saku.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.web.file.SpreadsheetText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n1",
        " =1",
        "  \t@A",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        " ＝1"
      })
  void what_might_begin_a_formula_has_an_apostrophe_in_front(String text) {
    assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Roti", "Teh + Gula", "1-1", "'=1", "ف=1", "7"})
  void any_other_text_stays_as_it_is(String text) {
    assertThat(SpreadsheetText.of(text)).isEqualTo(text);
  }
}
