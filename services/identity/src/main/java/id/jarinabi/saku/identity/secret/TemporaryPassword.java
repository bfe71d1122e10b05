package id.jarinabi.saku.identity.secret;

import java.security.SecureRandom;

/// A first password, told once to whoever hands it over: twelve letters and digits that cannot be
/// mistaken for one another.
public record TemporaryPassword(String text) {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 3;
  private static final int GROUP = 4;

  public static TemporaryPassword random() {
    var random = new SecureRandom();
    var text = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      if (group > 0) {
        text.append('-');
      }
      for (int letter = 0; letter < GROUP; letter++) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return new TemporaryPassword(text.toString());
  }

  @Override
  public String toString() {
    return "***";
  }
}
