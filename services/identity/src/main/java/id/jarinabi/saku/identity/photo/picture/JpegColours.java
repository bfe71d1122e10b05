package id.jarinabi.saku.identity.photo.picture;

/// Puts the planes of a JPEG together.
final class JpegColours {
  private final byte[][] samples;
  private final JpegFrame frame;
  private final int[][] columns;

  private JpegColours(JpegFrame frame) {
    this.frame = frame;
    this.samples = frame.planes().stream().map(JpegPlane::samples).toArray(byte[][]::new);
    this.columns =
        frame.planes().stream()
            .map(plane -> places(frame.keptWidth(), plane.across(), frame.mcuWidth()))
            .toArray(int[][]::new);
  }

  /// A coarser component has one sample for several pixels.
  private static int[] places(int pixels, int factor, int largest) {
    var places = new int[pixels];
    for (int i = 0; i < pixels; i++) {
      places[i] = i * factor / largest;
    }
    return places;
  }

  static Picture picture(JpegFrame frame, boolean plainRgb) {
    return new JpegColours(frame).picture(plainRgb);
  }

  private Picture picture(boolean plainRgb) {
    var canvas = new Canvas(frame.keptWidth(), frame.keptHeight());
    boolean grey = frame.planes().size() == 1;
    var rows = new int[samples.length];
    for (int y = 0; y < frame.keptHeight(); y++) {
      for (int i = 0; i < rows.length; i++) {
        var plane = frame.planes().get(i);
        rows[i] = y * plane.down() / frame.mcuHeight() * plane.stride() * frame.kept();
      }
      for (int x = 0; x < frame.keptWidth(); x++) {
        int first = sample(0, rows, x);
        if (grey) {
          canvas.add(x, y, first, first, first);
        } else if (plainRgb) {
          canvas.add(x, y, first, sample(1, rows, x), sample(2, rows, x));
        } else {
          addYcc(canvas, x, y, first, sample(1, rows, x) - 128, sample(2, rows, x) - 128);
        }
      }
    }
    return canvas.picture();
  }

  private int sample(int plane, int[] rows, int x) {
    return samples[plane][rows[plane] + columns[plane][x]] & 0xff;
  }

  private static void addYcc(Canvas canvas, int x, int y, int luma, int blue, int red) {
    canvas.add(
        x,
        y,
        level(luma + 1.402f * red),
        level(luma - 0.344136f * blue - 0.714136f * red),
        level(luma + 1.772f * blue));
  }

  private static int level(float value) {
    return Math.clamp(Math.round(value), 0, 255);
  }
}
