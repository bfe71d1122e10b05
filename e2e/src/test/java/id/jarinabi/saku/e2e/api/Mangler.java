package id.jarinabi.saku.e2e.api;

import java.util.Random;

/// Changes a body a little, at random places: the same seed, the same changes.
final class Mangler {
  private static final String[] JUNK = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "0",
    "-",
    "e9",
    ".",
    "\\",
    "\\u0000",
    "\u0000",
    "\uFFFF",
    "😀",
    "null",
    "true",
    "99999999999",
    "\n",
    "'",
    "/*",
    ""
  };

  private final Random random;

  Mangler(long seed) {
    random = new Random(seed);
  }

  String mangle(String body) {
    var mangled = new StringBuilder(body);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(mangled.length() + 1);
      int end = Math.min(mangled.length(), at + random.nextInt(4));
      mangled.replace(at, end, JUNK[random.nextInt(JUNK.length)]);
    }
    return mangled.toString();
  }
}
