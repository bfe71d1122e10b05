package id.jarinabi.saku.rekap.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.web.paging.Day;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource({
    "           ,            , seluruh waktu, seluruh-waktu",
    "           , 2026-07-31, sampai 2026-07-31, sampai-2026-07-31",
    "2026-07-01,            , sejak 2026-07-01, sejak-2026-07-01",
    "2026-07-01, 2026-07-31, 2026-07-01 s.d. 2026-07-31, 2026-07-01_2026-07-31",
    "2026-07-01, 2026-07-01, 2026-07-01, 2026-07-01"
  })
  void an_end_that_nobody_asked_for_is_no_date(
      @Nullable LocalDate from, @Nullable LocalDate to, String words, String fileWords) {
    var days = new Days(from == null ? Day.FIRST : from, to == null ? Day.LAST : to);

    assertThat(days.words()).isEqualTo(words);
    assertThat(days.fileWords()).isEqualTo(fileWords);
  }
}
