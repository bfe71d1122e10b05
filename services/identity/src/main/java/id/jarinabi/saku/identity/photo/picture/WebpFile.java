package id.jarinabi.saku.identity.photo.picture;

/// The container of a WebP: one picture, how large it is, and how the camera was held.
record WebpFile(Size size, int orientation) {
  /// The decoder holds the whole picture, so fewer pixels are taken than elsewhere.
  private static final int MOST_PIXELS = 8_000_000;

  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int FILM = 0x02;

  static boolean looksLikeOne(ByteView file) {
    return file.hasAt(0, "RIFF") && file.hasAt(8, "WEBP");
  }

  static WebpFile of(ByteView file) throws UnreadablePicture {
    long length = (file.quadFromLowAt(4) & 0xffffffffL) + 8;
    UnreadablePicture.unless(length <= file.length(), "truncated");
    file.requireEndAt((int) length);
    Size size = null;
    int orientation = ExifOrientation.UPRIGHT;
    int chunk = FIRST_CHUNK;
    while (chunk + CHUNK_HEADER <= length) {
      int body = chunk + CHUNK_HEADER;
      int bytes = file.quadFromLowAt(chunk + 4);
      UnreadablePicture.unless(bytes >= 0 && bytes <= length - body, "truncated");
      if (file.hasAt(chunk, "VP8 ") || file.hasAt(chunk, "VP8L")) {
        UnreadablePicture.unless(size == null, "two pictures");
        size = file.hasAt(chunk, "VP8L") ? lossless(file, body) : lossy(file, body);
      } else if (file.hasAt(chunk, "VP8X")) {
        UnreadablePicture.unless((file.at(body) & FILM) == 0, "a film");
      } else if (file.hasAt(chunk, "EXIF")) {
        orientation = orientation(file, body, bytes);
      }
      chunk = body + bytes + (bytes & 1);
    }
    if (size == null) {
      throw new UnreadablePicture("no picture in it");
    }
    return new WebpFile(size, orientation);
  }

  private static Size lossy(ByteView file, int body) throws UnreadablePicture {
    return Size.checked(
        (file.at(body + 6) | file.at(body + 7) << 8) & 0x3fff,
        (file.at(body + 8) | file.at(body + 9) << 8) & 0x3fff,
        MOST_PIXELS);
  }

  private static Size lossless(ByteView file, int body) throws UnreadablePicture {
    int packed = file.quadFromLowAt(body + 1);
    return Size.checked((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1, MOST_PIXELS);
  }

  private static int orientation(ByteView file, int body, int bytes) {
    int prefix = file.hasAt(body, "Exif\0\0") ? 6 : 0;
    return ExifOrientation.of(file.bytes(), body + prefix, bytes - prefix);
  }
}
