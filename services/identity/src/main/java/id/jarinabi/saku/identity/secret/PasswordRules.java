package id.jarinabi.saku.identity.secret;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which passwords are good enough to choose.
public final class PasswordRules {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;
  private static final int FEWEST_DIFFERENT = 4;

  /// A shorter name stands in too many words by chance.
  private static final int SHORTEST_TELLING = 5;

  /// What people here try first, and what every list of guesses begins with.
  private static final Set<String> KNOWN =
      Set.of(
          "1234567890",
          "0123456789",
          "0987654321",
          "12345678910",
          "123456789012",
          "1q2w3e4r5t",
          "1qaz2wsx3edc",
          "abc1234567",
          "abcdefghij",
          "adminadmin",
          "admin12345",
          "administrator",
          "alhamdulillah",
          "assalamualaikum",
          "astaghfirullah",
          "bendahara123",
          "bismillah1",
          "bismillah123",
          "bismillahirrahmanirrahim",
          "indonesia1",
          "indonesia123",
          "insyaallah",
          "iloveyou123",
          "keuangan123",
          "letmein123",
          "muhammad123",
          "password12",
          "password123",
          "password1234",
          "passw0rd123",
          "pesantren1",
          "pesantren123",
          "pondok1234",
          "qwerty12345",
          "qwerty123456",
          "qwertyuiop",
          "rahasia123",
          "rahasia1234",
          "sakusantri",
          "sakusantri123",
          "santri1234",
          "santri12345",
          "sayangkamu",
          "subhanallah",
          "welcome123",
          "zaq12wsx34");

  private PasswordRules() {}

  /// What is wrong with it, in words fit to show; empty when nothing is.
  public static Optional<String> weaknessOf(String password, String username) {
    var plain = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("Kata sandi paling sedikit 10 huruf atau angka.");
    }
    if (password.length() > LONGEST || password.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.of("Kata sandi paling panjang 128 huruf, tanpa karakter kendali.");
    }
    if (username.length() >= SHORTEST_TELLING && plain.contains(username)) {
      return Optional.of("Kata sandi tidak boleh memuat nama pengguna.");
    }
    if (KNOWN.contains(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of("Kata sandi ini terlalu mudah ditebak. Pilih yang lain.");
    }
    return Optional.empty();
  }
}
