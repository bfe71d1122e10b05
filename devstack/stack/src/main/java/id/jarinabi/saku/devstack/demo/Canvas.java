package id.jarinabi.saku.devstack.demo;

/// A square picture that is painted with soft-edged ellipses, in the manner of paper cut-outs. By
/// hand, because the desktop's classes cost a start more than twenty pictures are worth.
final class Canvas {
  static final int SIZE = 192;

  private final double[] pixels = new double[SIZE * SIZE * 3];

  Canvas(int ground) {
    paint(ground, 1, (_, _) -> -1);
  }

  /// How far a point lies outside a shape, in pixels; negative inside.
  interface Shape {
    double distance(double x, double y);

    default Shape and(Shape other) {
      return (x, y) -> Math.max(distance(x, y), other.distance(x, y));
    }
  }

  static Shape ellipse(double centreX, double centreY, double radiusX, double radiusY) {
    return (x, y) -> {
      double across = (x - centreX) / radiusX;
      double down = (y - centreY) / radiusY;
      return (Math.sqrt(across * across + down * down) - 1) * Math.min(radiusX, radiusY);
    };
  }

  /// A circle's line of the given width.
  static Shape ring(double centreX, double centreY, double radius, double width) {
    Shape circle = ellipse(centreX, centreY, radius, radius);
    return (x, y) -> Math.abs(circle.distance(x, y)) - width / 2;
  }

  static Shape above(double level) {
    return (_, y) -> y - level;
  }

  static Shape below(double level) {
    return (_, y) -> level - y;
  }

  Canvas paint(int colour, Shape shape) {
    return paint(colour, 1, shape);
  }

  Canvas paint(int colour, double opacity, Shape shape) {
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        double cover = 0.5 - shape.distance(x + 0.5, y + 0.5);
        if (cover > 0) {
          blend((y * SIZE + x) * 3, colour, Math.min(cover, 1) * opacity);
        }
      }
    }
    return this;
  }

  byte[] png() {
    byte[] rgb = new byte[pixels.length];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (byte) Math.round(pixels[i]);
    }
    return Png.of(SIZE, SIZE, rgb);
  }

  private void blend(int at, int colour, double cover) {
    for (int channel = 0; channel < 3; channel++) {
      int part = (colour >> (16 - 8 * channel)) & 0xff;
      pixels[at + channel] += (part - pixels[at + channel]) * cover;
    }
  }
}
