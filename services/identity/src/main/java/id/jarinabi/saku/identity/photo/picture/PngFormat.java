package id.jarinabi.saku.identity.photo.picture;

/// How a PNG writes a pixel: samples of `depth` bits, `channels` of them.
record PngFormat(Colour colour, int depth) {

  enum Colour {
    GREY(1, 1, 16),
    RGB(3, 8, 16),
    PALETTE(1, 1, 8),
    GREY_ALPHA(2, 8, 16),
    RGBA(4, 8, 16);

    private final int channels;
    private final int shallowest;
    private final int deepest;

    Colour(int channels, int shallowest, int deepest) {
      this.channels = channels;
      this.shallowest = shallowest;
      this.deepest = deepest;
    }
  }

  static PngFormat of(int depth, int colourType) throws UnreadablePicture {
    var colour =
        switch (colourType) {
          case 0 -> Colour.GREY;
          case 2 -> Colour.RGB;
          case 3 -> Colour.PALETTE;
          case 4 -> Colour.GREY_ALPHA;
          case 6 -> Colour.RGBA;
          default -> throw new UnreadablePicture("unknown colours");
        };
    UnreadablePicture.unless(
        Integer.bitCount(depth) == 1 && depth >= colour.shallowest && depth <= colour.deepest,
        "unknown depth");
    return new PngFormat(colour, depth);
  }

  void checkPalette(byte[] palette) throws UnreadablePicture {
    UnreadablePicture.unless(
        colour != Colour.PALETTE || (palette.length >= 3 && palette.length % 3 == 0), "no palette");
  }

  int channels() {
    return colour.channels;
  }

  int bytesOf(int pixels) {
    return (int) (((long) pixels * channels() * depth + 7) / 8);
  }

  /// How far back the same sample of the pixel before lies.
  int stride() {
    return Math.max(1, channels() * depth / 8);
  }
}
