package id.jarinabi.saku.identity.person;

import java.util.Locale;

/// The name an account logs in with: small letters, digits, dots, hyphens and underscores.
public final class Username {
  public static final String FORM = "[a-z0-9][a-z0-9._-]{2,62}";
  public static final String MESSAGE =
      "3 sampai 63 huruf kecil, angka, titik, garis bawah atau garis hubung";

  private static final int LONGEST = 63;

  private Username() {}

  /// As somebody typed it at the login: phones write the first letter large and add a space.
  public static String normal(String typed) {
    var plain = typed.strip().toLowerCase(Locale.ROOT).replace("\u0000", "");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
