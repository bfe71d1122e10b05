package id.jarinabi.saku.identity.photo.picture;

/// What is read of a picture: the middle of it, no longer than a portrait may be, and every
/// `step`-th pixel of that, so that a large picture takes little memory.
record Frame(int x, int y, int width, int height, int step) {

  /// No side is more than a third longer than the other.
  private static final int LONG = 4;

  private static final int SHORT = 3;

  /// Twice what is kept, so that the last step down is a smooth one.
  private static final int LONGEST_READ = 2 * Portrait.LONGEST;

  /// Fails with 422 for more than `most` pixels: asked before anything is decoded.
  static Frame of(int width, int height, long most) {
    if (width < 1 || height < 1) {
      throw BadPicture.unreadable();
    }
    if ((long) width * height > most) {
      throw BadPicture.tooManyPixels(most);
    }
    int within = Math.min(width, Math.max(1, height * LONG / SHORT));
    int tall = Math.min(height, Math.max(1, width * LONG / SHORT));
    int step = Math.ceilDiv(Math.max(within, tall), LONGEST_READ);
    return new Frame((width - within) / 2, (height - tall) / 2, within, tall, step);
  }
}
