package id.jarinabi.saku.identity.photo.picture;

import id.jarinabi.saku.web.problem.Problem;

/// Why a file cannot become a portrait, told to whoever sent it.
final class BadPicture {
  private static final String FIELD = "photo";

  private BadPicture() {}

  static Problem ofAnotherKind() {
    return Problem.of(
        415,
        "unsupported_media_type",
        "Berkas ini bukan foto JPEG, PNG atau WebP. Pilih berkas lain.");
  }

  static Problem unreadable() {
    return Problem.invalid(
        FIELD, "unreadable", "Foto ini rusak atau tidak didukung. Simpan ulang sebagai JPEG.");
  }

  static Problem tooManyPixels(long most) {
    return Problem.invalid(
        FIELD,
        "too_many_pixels",
        "Foto paling besar %d juta piksel. Perkecil dahulu, lalu kirim ulang."
            .formatted(most / 1_000_000));
  }
}
