package id.jarinabi.saku.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jarinabi.saku.web.paging.Narrowed;
import id.jarinabi.saku.web.problem.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowedTest {
  private static final String ID = "01981f3a-6c00-7000-8000-00000000000a";

  private enum Status {
    PAID
  }

  @Test
  void what_is_left_out_narrows_nothing_down() {
    assertThat(Narrowed.toId("unitId", null)).isNull();
    assertThat(Narrowed.toOneOf(Status.values(), "status", null)).isNull();
  }

  @Test
  void an_id_may_be_written_in_capitals() {
    assertThat(Narrowed.toId("unitId", ID)).isEqualTo(UUID.fromString(ID));
    assertThat(Narrowed.toId("unitId", ID.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(UUID.fromString(ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1-1-1-1-1", "x", ID + "0", " " + ID, "{" + ID + "}"})
  void an_id_that_is_none_is_refused(String text) {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> Narrowed.toId("unitId", text));
  }

  @Test
  void a_word_is_one_of_those_known() {
    assertThat(Narrowed.toOneOf(Status.values(), "status", "PAID")).isEqualTo("PAID");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> Narrowed.toOneOf(Status.values(), "status", "paid"));
  }
}
