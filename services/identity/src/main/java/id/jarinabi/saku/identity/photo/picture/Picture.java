package id.jarinabi.saku.identity.photo.picture;

/// Pixels row by row, each `0xRRGGBB`.
record Picture(int width, int height, int[] pixels) {

  /// Turned upright: `orientation` is what a camera notes in Exif, 1 (upright) to 8.
  Picture turned(int orientation) {
    if (orientation <= 1 || orientation > 8) {
      return this;
    }
    boolean onItsSide = orientation >= 5;
    int newWidth = onItsSide ? height : width;
    int newHeight = onItsSide ? width : height;
    var turned = new int[pixels.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        turned[y * newWidth + x] = pixels[source(orientation, x, y)];
      }
    }
    return new Picture(newWidth, newHeight, turned);
  }

  /// Where the pixel that belongs at `x`, `y` lies now.
  private int source(int orientation, int x, int y) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (orientation) {
      case 2 -> at(right - x, y);
      case 3 -> at(right - x, bottom - y);
      case 4 -> at(x, bottom - y);
      case 5 -> at(y, x);
      case 6 -> at(y, bottom - x);
      case 7 -> at(right - y, bottom - x);
      default -> at(right - y, x);
    };
  }

  private int at(int x, int y) {
    return y * width + x;
  }
}
