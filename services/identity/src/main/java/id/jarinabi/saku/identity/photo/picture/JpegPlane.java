package id.jarinabi.saku.identity.photo.picture;

import org.jspecify.annotations.Nullable;

/// One component of a JPEG: the frequencies of its blocks, as far as they are kept.
final class JpegPlane {
  private final int id;
  private final int across;
  private final int down;
  private final int quantization;
  private final int kept;
  private final int blocksAcross;
  private final int blocksDown;
  private final int stride;
  private final short[] frequencies;
  private final long[] nonzero;
  private int @Nullable [] steps;

  /// Reads the component whose description begins at `place`.
  JpegPlane(ByteView file, int place, Size size, int mcuWidth, int mcuHeight, int kept)
      throws UnreadablePicture {
    id = file.at(place);
    across = file.at(place + 1) >> 4;
    down = file.at(place + 1) & 15;
    quantization = file.at(place + 2);
    this.kept = kept;
    blocksAcross = blocks(size.width(), across, mcuWidth);
    blocksDown = blocks(size.height(), down, mcuHeight);
    stride = roundedUp(blocksAcross, across);
    int count = stride * roundedUp(blocksDown, down);
    frequencies = new short[count * kept * kept];
    nonzero = new long[count];
  }

  private static int blocks(int pixels, int factor, int largest) {
    int samples = (pixels * factor + largest - 1) / largest;
    return (samples + 7) / 8;
  }

  private static int roundedUp(int blocks, int factor) {
    return (blocks + factor - 1) / factor * factor;
  }

  int id() {
    return id;
  }

  int across() {
    return across;
  }

  int down() {
    return down;
  }

  int quantization() {
    return quantization;
  }

  int blocksAcross() {
    return blocksAcross;
  }

  int blocksDown() {
    return blocksDown;
  }

  int stride() {
    return stride;
  }

  boolean wasScanned() {
    return steps != null;
  }

  /// The table that held when the first scan of this component began.
  void quantizeBy(int[] table) {
    if (steps == null) {
      steps = table;
    }
  }

  boolean isNonzero(int block, int order) {
    return (nonzero[block] >> order & 1) != 0;
  }

  /// The frequency that is written `order`-th.
  void set(int block, int order, int value) {
    nonzero[block] |= 1L << order;
    int at = index(block, order);
    if (at >= 0) {
      frequencies[at] = (short) value;
    }
  }

  /// Moves a frequency that is not zero away from zero.
  void grow(int block, int order, int by) {
    int at = index(block, order);
    if (at >= 0) {
      frequencies[at] += (short) (frequencies[at] < 0 ? -by : by);
    }
  }

  /// Adds one more bit to the mean of a block.
  void refineMean(int block, int bit) {
    frequencies[block * kept * kept] |= (short) bit;
  }

  private int index(int block, int order) {
    int place = JpegTables.ZIGZAG[order];
    int row = place >> 3;
    int column = place & 7;
    return row < kept && column < kept ? (block * kept + row) * kept + column : -1;
  }

  /// The samples of the whole plane, `stride() * kept` in each row.
  byte[] samples() {
    return JpegWaves.samples(frequencies, steps == null ? new int[64] : steps, kept, stride);
  }
}
