package id.jarinabi.saku.identity.photo.picture;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/// How a camera was held, by the eight numbers of EXIF: what makes the picture upright again.
enum Turn {
  UPRIGHT(1),
  MIRRORED(2),
  UPSIDE_DOWN(3),
  MIRRORED_UPSIDE_DOWN(4),
  MIRRORED_LEFT(5),
  RIGHT(6),
  MIRRORED_RIGHT(7),
  LEFT(8);

  private final int number;

  Turn(int number) {
    this.number = number;
  }

  /// Upright for a number that EXIF does not know.
  static Turn of(int number) {
    return Arrays.stream(values())
        .filter(turn -> turn.number == number)
        .findFirst()
        .orElse(UPRIGHT);
  }

  /// Whether what was wide becomes tall.
  boolean swapsSides() {
    return number >= MIRRORED_LEFT.number;
  }

  /// For a picture of this size, with its corner back at 0, 0.
  AffineTransform of(int width, int height) {
    return switch (this) {
      case UPRIGHT -> new AffineTransform();
      case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
      case MIRRORED_UPSIDE_DOWN -> new AffineTransform(1, 0, 0, -1, 0, height);
      case MIRRORED_LEFT -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
      case MIRRORED_RIGHT -> new AffineTransform(0, -1, -1, 0, height, width);
      case LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
