package id.jarinabi.saku.identity.photo.picture;

/// Turns the samples of a row into colours on the canvas.
final class PngPixels {
  private static final int OPAQUE = 255;

  private final PngFormat format;
  private final byte[] palette;
  private final byte[] transparency;
  private final Canvas canvas;

  PngPixels(PngFormat format, byte[] palette, byte[] transparency, Canvas canvas) {
    this.format = format;
    this.palette = palette;
    this.transparency = transparency;
    this.canvas = canvas;
  }

  /// The pixel `index` of `row` belongs at `x`, `y`.
  void put(byte[] row, int index, int x, int y) throws UnreadablePicture {
    int first = index * format.channels();
    switch (format.colour()) {
      case GREY -> putGrey(x, y, sample(row, first));
      case GREY_ALPHA -> {
        int grey = level(sample(row, first));
        canvas.add(x, y, grey, grey, grey, level(sample(row, first + 1)));
      }
      case RGB -> putRgb(row, first, x, y);
      case RGBA ->
          canvas.add(
              x,
              y,
              level(sample(row, first)),
              level(sample(row, first + 1)),
              level(sample(row, first + 2)),
              level(sample(row, first + 3)));
      case PALETTE -> putFromPalette(x, y, sample(row, first));
    }
  }

  private void putGrey(int x, int y, int sample) {
    int grey = level(sample);
    boolean invisible = transparency.length >= 2 && sample == transparentSample(0);
    canvas.add(x, y, grey, grey, grey, invisible ? 0 : OPAQUE);
  }

  private void putRgb(byte[] row, int first, int x, int y) {
    int red = sample(row, first);
    int green = sample(row, first + 1);
    int blue = sample(row, first + 2);
    boolean invisible =
        transparency.length >= 6
            && red == transparentSample(0)
            && green == transparentSample(1)
            && blue == transparentSample(2);
    canvas.add(x, y, level(red), level(green), level(blue), invisible ? 0 : OPAQUE);
  }

  private void putFromPalette(int x, int y, int entry) throws UnreadablePicture {
    UnreadablePicture.unless(entry * 3 + 2 < palette.length, "a colour outside the palette");
    canvas.add(
        x,
        y,
        palette[entry * 3] & 0xff,
        palette[entry * 3 + 1] & 0xff,
        palette[entry * 3 + 2] & 0xff,
        entry < transparency.length ? transparency[entry] & 0xff : OPAQUE);
  }

  private int sample(byte[] row, int index) {
    return switch (format.depth()) {
      case 8 -> row[index] & 0xff;
      case 16 -> ((row[index * 2] & 0xff) << 8) | (row[index * 2 + 1] & 0xff);
      default -> {
        int bit = index * format.depth();
        int shift = 8 - format.depth() - bit % 8;
        yield row[bit / 8] >> shift & (1 << format.depth()) - 1;
      }
    };
  }

  /// Of a sample of any depth, 0 to 255.
  private int level(int sample) {
    return switch (format.depth()) {
      case 8 -> sample;
      case 16 -> sample >> 8;
      default -> sample * 255 / ((1 << format.depth()) - 1);
    };
  }

  private int transparentSample(int channel) {
    return ((transparency[channel * 2] & 0xff) << 8) | (transparency[channel * 2 + 1] & 0xff);
  }
}
