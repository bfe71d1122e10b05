package id.jarinabi.saku.identity.photo.picture;

import java.util.List;
import java.util.stream.IntStream;

/// The frame of a JPEG: its size and its components, and how much of each block is kept. A large
/// picture is not decoded in full: of each 8 by 8 block only the lowest `kept` by `kept`
/// frequencies stay, which are the same picture, smaller.
record JpegFrame(
    Size size, boolean progressive, int kept, int mcuWidth, int mcuHeight, List<JpegPlane> planes) {
  private static final int MOST_SAMPLES_IN_MCU = 10;

  /// Reads the frame header whose body begins at `place`.
  static JpegFrame at(ByteView file, int place, boolean progressive) throws UnreadablePicture {
    UnreadablePicture.unless(file.at(place) == 8, "not 8 bits deep");
    var size = Size.checked(file.pairAt(place + 3), file.pairAt(place + 1), Size.MOST_PIXELS);
    int count = file.at(place + 5);
    UnreadablePicture.unless(count == 1 || count == 3, "not grey or three colours");
    int across = 1;
    int down = 1;
    int samples = 0;
    for (int i = 0; i < count; i++) {
      int factors = file.at(place + 7 + i * 3);
      int h = factors >> 4;
      int v = factors & 15;
      UnreadablePicture.unless(h >= 1 && h <= 4 && v >= 1 && v <= 4, "impossible sampling");
      across = Math.max(across, h);
      down = Math.max(down, v);
      samples += h * v;
    }
    UnreadablePicture.unless(count == 1 || samples <= MOST_SAMPLES_IN_MCU, "too many samples");
    int kept = keptOf(size);
    var planes = new JpegPlane[count];
    for (int i = 0; i < count; i++) {
      planes[i] = new JpegPlane(file, place + 6 + i * 3, size, across, down, kept);
    }
    requireDistinctIds(planes);
    return new JpegFrame(size, progressive, kept, across, down, List.of(planes));
  }

  /// The fewest frequencies that still make the picture as large as it is wanted.
  private static int keptOf(Size size) {
    long longest = Math.max(size.width(), size.height());
    return IntStream.of(1, 2, 4)
        .filter(kept -> longest * kept / 8 >= Canvas.LONGEST_SIDE)
        .findFirst()
        .orElse(8);
  }

  private static void requireDistinctIds(JpegPlane[] planes) throws UnreadablePicture {
    UnreadablePicture.unless(
        IntStream.range(0, planes.length).map(i -> planes[i].id()).distinct().count()
            == planes.length,
        "two components of one name");
  }

  int mcusAcross() {
    return (size.width() + 8 * mcuWidth - 1) / (8 * mcuWidth);
  }

  int mcusDown() {
    return (size.height() + 8 * mcuHeight - 1) / (8 * mcuHeight);
  }

  /// The size that the kept frequencies make.
  int keptWidth() {
    return (size.width() * kept + 7) / 8;
  }

  int keptHeight() {
    return (size.height() * kept + 7) / 8;
  }
}
