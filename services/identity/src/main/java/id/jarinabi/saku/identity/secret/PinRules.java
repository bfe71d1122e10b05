package id.jarinabi.saku.identity.secret;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which PINs may be chosen.
public final class PinRules {
  public static final String FORM = "\\d{6}";
  private static final Pattern SIX_DIGITS = Pattern.compile(FORM);

  private PinRules() {}

  public static boolean isPin(String text) {
    return SIX_DIGITS.matcher(text).matches();
  }

  /// One digit six times, or a run up or down by one.
  public static boolean isTooWeak(String pin) {
    return runsBy(pin, 0) || runsBy(pin, 1) || runsBy(pin, -1);
  }

  private static boolean runsBy(String pin, int step) {
    return IntStream.range(1, pin.length())
        .allMatch(place -> pin.charAt(place) - pin.charAt(place - 1) == step);
  }
}
