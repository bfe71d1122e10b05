package id.jarinabi.saku.identity.photo.picture;

/// How large a picture says it is. Asked before anything is unpacked: a small file may claim to
/// be enormous.
record Size(int width, int height) {
  static final int MOST_PIXELS = 16_000_000;
  private static final int LONGEST_SIDE = 16_384;

  static Size checked(int width, int height, int mostPixels) throws UnreadablePicture {
    UnreadablePicture.unless(
        width >= 1 && height >= 1 && width <= LONGEST_SIDE && height <= LONGEST_SIDE,
        "impossible size");
    UnreadablePicture.unless((long) width * height <= mostPixels, "too many pixels");
    return new Size(width, height);
  }
}
