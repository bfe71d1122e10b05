package id.jarinabi.saku.penagihan.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {
  private static final Map<String, Long> ONES =
      Map.ofEntries(
          Map.entry("nol", 0L),
          Map.entry("satu", 1L),
          Map.entry("dua", 2L),
          Map.entry("tiga", 3L),
          Map.entry("empat", 4L),
          Map.entry("lima", 5L),
          Map.entry("enam", 6L),
          Map.entry("tujuh", 7L),
          Map.entry("delapan", 8L),
          Map.entry("sembilan", 9L),
          Map.entry("sepuluh", 10L),
          Map.entry("sebelas", 11L),
          Map.entry("seratus", 100L));

  private static final Map<String, Long> UNITS =
      Map.of(
          "ribu",
          1_000L,
          "juta",
          1_000_000L,
          "miliar",
          1_000_000_000L,
          "triliun",
          1_000_000_000_000L);

  @ParameterizedTest
  @CsvSource({
    "0, nol rupiah",
    "1, satu rupiah",
    "11, sebelas rupiah",
    "15, lima belas rupiah",
    "20, dua puluh rupiah",
    "100, seratus rupiah",
    "101, seratus satu rupiah",
    "1000, seribu rupiah",
    "1999, seribu sembilan ratus sembilan puluh sembilan rupiah",
    "2000, dua ribu rupiah",
    "15250, lima belas ribu dua ratus lima puluh rupiah",
    "100000, seratus ribu rupiah",
    "1000000, satu juta rupiah",
    "1001000, satu juta seribu rupiah",
    "1500000, satu juta lima ratus ribu rupiah",
    "12345678, dua belas juta tiga ratus empat puluh lima ribu enam ratus tujuh puluh delapan rupiah"
  })
  void amounts_are_said_as_people_say_them(long amount, String words) {
    assertThat(Terbilang.rupiah(amount)).isEqualTo(words);
  }

  @Property(tries = 500)
  void whoever_reads_the_words_back_gets_the_amount(
      @ForAll @LongRange(max = 100_000_000_000_000L) long amount) {
    assertThat(read(Terbilang.rupiah(amount))).isEqualTo(amount);
  }

  /// Reads as a person does: hundreds and tens pile up until a unit closes the group.
  private static long read(String words) {
    long total = 0;
    long group = 0;
    long last = 0;
    for (var word : words.replace(" rupiah", "").split(" ", -1)) {
      if (word.equals("seribu")) {
        total += 1_000;
      } else if (UNITS.containsKey(word)) {
        total += (group + last) * UNITS.getOrDefault(word, 0L);
        group = 0;
        last = 0;
      } else if (word.equals("belas")) {
        last += 10;
      } else if (word.equals("puluh")) {
        group += last * 10;
        last = 0;
      } else if (word.equals("ratus")) {
        group += last * 100;
        last = 0;
      } else {
        group += last;
        last = ONES.getOrDefault(word, -1L);
      }
    }
    return total + group + last;
  }
}
