package id.jarinabi.saku.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnyFormTest {
  private static final String PATH = "/api/topup/shop/forms";

  @Test
  void whoever_says_nothing_of_what_they_accept_gets_the_list() {
    assertThat(form(Wire.head("GET", PATH))).startsWith("application/json");
    assertThat(form(Wire.head("GET", PATH, "Accept: "))).startsWith("application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                       | application/json",
        "text/html, */*;q=0.1      | application/json",
        "application/json          | application/json",
        "text/csv                  | text/csv",
        "text/csv, */*             | text/csv",
        "text/*                    | text/csv"
      })
  void a_table_is_for_whom_asks_for_one(String accepted, String form) {
    assertThat(form(Wire.head("GET", PATH, "Accept: " + accepted))).startsWith(form);
  }

  private static String form(String request) {
    return Wire.exchange(request).header("Content-Type");
  }
}
