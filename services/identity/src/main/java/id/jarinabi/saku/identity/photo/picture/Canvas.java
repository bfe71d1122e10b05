package id.jarinabi.saku.identity.photo.picture;

/// Takes the pixels of a picture in any order and keeps only the small picture that they make:
/// each pixel of ours is the mean of the area that it covers.
final class Canvas {
  static final int LONGEST_SIDE = 640;

  private final int width;
  private final int height;
  private final Axis columns;
  private final Axis rows;
  private final float[] sums;

  /// One side: which of our pixels a source pixel falls on first, and how much of it.
  private record Axis(int[] first, float[] share, float[] rest) {

    static Axis of(int source, int target) {
      var axis = new Axis(new int[source], new float[source], new float[source]);
      double step = (double) target / source;
      for (int i = 0; i < source; i++) {
        double begin = i * step;
        double end = Math.min(target, begin + step);
        int first = Math.min(target - 1, (int) begin);
        double share = Math.min(end, first + 1.0) - begin;
        axis.first[i] = first;
        axis.share[i] = (float) share;
        axis.rest[i] = first + 1 < target ? (float) Math.max(0, end - first - 1) : 0;
      }
      return axis;
    }
  }

  /// For a source of `sourceWidth` by `sourceHeight` pixels.
  Canvas(int sourceWidth, int sourceHeight) {
    int longest = Math.max(sourceWidth, sourceHeight);
    double scale = Math.min(1.0, (double) LONGEST_SIDE / longest);
    width = Math.max(1, (int) Math.round(sourceWidth * scale));
    height = Math.max(1, (int) Math.round(sourceHeight * scale));
    columns = Axis.of(sourceWidth, width);
    rows = Axis.of(sourceHeight, height);
    sums = new float[width * height * 3];
  }

  void add(int x, int y, int red, int green, int blue) {
    int column = columns.first[x];
    int row = rows.first[y];
    float across = columns.share[x];
    float down = rows.share[y];
    float acrossRest = columns.rest[x];
    float downRest = rows.rest[y];
    int at = (row * width + column) * 3;
    add(at, across * down, red, green, blue);
    if (acrossRest > 0) {
      add(at + 3, acrossRest * down, red, green, blue);
    }
    if (downRest > 0) {
      add(at + width * 3, across * downRest, red, green, blue);
      if (acrossRest > 0) {
        add(at + width * 3 + 3, acrossRest * downRest, red, green, blue);
      }
    }
  }

  /// What shows through lies on white.
  void add(int x, int y, int red, int green, int blue, int alpha) {
    int white = 255 * (255 - alpha);
    add(
        x,
        y,
        (red * alpha + white) / 255,
        (green * alpha + white) / 255,
        (blue * alpha + white) / 255);
  }

  private void add(int at, float weight, int red, int green, int blue) {
    sums[at] += weight * red;
    sums[at + 1] += weight * green;
    sums[at + 2] += weight * blue;
  }

  Picture picture() {
    var pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = level(i * 3) << 16 | level(i * 3 + 1) << 8 | level(i * 3 + 2);
    }
    return new Picture(width, height, pixels);
  }

  private int level(int at) {
    return Math.clamp(Math.round(sums[at]), 0, 255);
  }
}
