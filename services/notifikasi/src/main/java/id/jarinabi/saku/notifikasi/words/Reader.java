package id.jarinabi.saku.notifikasi.words;

import static java.util.Objects.requireNonNullElse;

import id.jarinabi.saku.kernel.Role;
import org.jspecify.annotations.Nullable;

/// Who reads, and the names of those it speaks of, as far as they are known by now.
public record Reader(
    Role role,
    @Nullable String santri,
    @Nullable String buyer,
    @Nullable String unit,
    @Nullable String person) {

  boolean isSantri() {
    return role == Role.SANTRI;
  }

  /// To themself, and to their wali.
  String santriName() {
    return isSantri() ? "Anda" : santri == null ? "Ananda" : "Ananda " + Phrases.shortened(santri);
  }

  String buyerName() {
    return Phrases.shortened(requireNonNullElse(buyer, "santri lain"));
  }

  String unitName() {
    return Phrases.shortened(requireNonNullElse(unit, "unit"));
  }

  String personName() {
    return Phrases.shortened(requireNonNullElse(person, "seorang pengguna"));
  }
}
