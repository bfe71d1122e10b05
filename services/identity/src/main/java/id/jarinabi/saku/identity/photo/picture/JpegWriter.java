package id.jarinabi.saku.identity.photo.picture;

import java.io.ByteArrayOutputStream;

/// Writes a picture as a plain JPEG: sequential, every colour at full size, one set of tables, no
/// metadata of any kind.
final class JpegWriter {
  private static final int QUALITY = 84;
  private static final int[] STEPS = steps();
  private static final int[] DC_CODES = codes(JpegTables.DC_COUNTS, JpegTables.DC_VALUES);
  private static final int[] AC_CODES = codes(JpegTables.AC_COUNTS, JpegTables.AC_VALUES);

  private final Picture picture;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
  private final int[] means = new int[3];
  private final float[] block = new float[64];
  private long pending;
  private int pendingBits;

  private JpegWriter(Picture picture) {
    this.picture = picture;
  }

  static byte[] write(Picture picture) {
    var writer = new JpegWriter(picture);
    writer.headers();
    writer.scan();
    writer.bytes(0xff, 0xd9);
    return writer.out.toByteArray();
  }

  private void headers() {
    bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
    bytes(0xff, 0xdb, 0, 67, 0);
    for (int order = 0; order < 64; order++) {
      bytes(STEPS[JpegTables.ZIGZAG[order]]);
    }
    bytes(0xff, 0xc0, 0, 17, 8);
    bytes(picture.height() >> 8, picture.height() & 0xff);
    bytes(picture.width() >> 8, picture.width() & 0xff);
    bytes(3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0);
    codes(0x00, JpegTables.DC_COUNTS, JpegTables.DC_VALUES);
    codes(0x10, JpegTables.AC_COUNTS, JpegTables.AC_VALUES);
    bytes(0xff, 0xda, 0, 12, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0);
  }

  private void codes(int which, byte[] counts, byte[] values) {
    int length = 19 + values.length;
    bytes(0xff, 0xc4, length >> 8, length & 0xff, which);
    out.writeBytes(counts);
    out.writeBytes(values);
  }

  private void scan() {
    for (int top = 0; top < picture.height(); top += 8) {
      for (int left = 0; left < picture.width(); left += 8) {
        for (int component = 0; component < 3; component++) {
          collect(component, left, top);
          JpegWaves.toFrequencies(block);
          writeBlock(component);
        }
      }
    }
    put(0x7f, 7);
  }

  /// The block at `left`, `top`, around zero; the last column and row go on over the edge.
  private void collect(int component, int left, int top) {
    for (int i = 0; i < 64; i++) {
      int x = Math.min(picture.width() - 1, left + i % 8);
      int y = Math.min(picture.height() - 1, top + i / 8);
      int pixel = picture.pixels()[y * picture.width() + x];
      float red = pixel >> 16 & 0xff;
      float green = pixel >> 8 & 0xff;
      float blue = pixel & 0xff;
      block[i] =
          switch (component) {
            case 0 -> 0.299f * red + 0.587f * green + 0.114f * blue - 128;
            case 1 -> -0.168736f * red - 0.331264f * green + 0.5f * blue;
            default -> 0.5f * red - 0.418688f * green - 0.081312f * blue;
          };
    }
  }

  private void writeBlock(int component) {
    int mean = level(0);
    putNumber(DC_CODES, 0, mean - means[component]);
    means[component] = mean;
    int zeros = 0;
    for (int order = 1; order < 64; order++) {
      int value = level(order);
      if (value == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) {
        putCode(AC_CODES[0xf0]);
      }
      putNumber(AC_CODES, zeros, value);
      zeros = 0;
    }
    if (zeros > 0) {
      putCode(AC_CODES[0]);
    }
  }

  private int level(int order) {
    int place = JpegTables.ZIGZAG[order];
    return Math.round(block[place] / STEPS[place]);
  }

  private void putNumber(int[] codes, int zeros, int value) {
    int length = 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    putCode(codes[zeros << 4 | length]);
    put(value < 0 ? value + (1 << length) - 1 : value, length);
  }

  /// A code with its length in the upper half.
  private void putCode(int code) {
    put(code & 0xffff, code >> 16);
  }

  private void put(int value, int count) {
    pending = pending << count | value;
    pendingBits += count;
    while (pendingBits >= 8) {
      pendingBits -= 8;
      int next = (int) (pending >> pendingBits) & 0xff;
      out.write(next);
      if (next == 0xff) {
        out.write(0);
      }
    }
  }

  private void bytes(int... values) {
    for (int value : values) {
      out.write(value);
    }
  }

  private static int[] codes(byte[] counts, byte[] values) {
    var codes = new int[256];
    int code = 0;
    int index = 0;
    for (int length = 1; length <= 16; length++) {
      for (int i = 0; i < counts[length - 1]; i++) {
        codes[values[index++] & 0xff] = length << 16 | code++;
      }
      code <<= 1;
    }
    return codes;
  }

  private static int[] steps() {
    var steps = new int[64];
    for (int i = 0; i < 64; i++) {
      steps[i] = Math.clamp((JpegTables.QUANTIZATION[i] * (200 - 2 * QUALITY) + 50) / 100, 1, 255);
    }
    return steps;
  }
}
