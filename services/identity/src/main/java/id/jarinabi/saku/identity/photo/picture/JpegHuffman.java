package id.jarinabi.saku.identity.photo.picture;

/// A Huffman code as JPEG writes it down: how many codes of each length, then their values.
final class JpegHuffman {
  private static final int LENGTHS = 16;

  /// For a scan that needs none.
  static final JpegHuffman NONE = new JpegHuffman(new byte[0]);

  private final int[] firstCode = new int[LENGTHS + 1];
  private final int[] firstIndex = new int[LENGTHS + 1];
  private final int[] count = new int[LENGTHS + 1];
  private final byte[] values;

  private JpegHuffman(byte[] values) {
    this.values = values;
  }

  /// Reads the definition at `place`, which takes `size()` bytes.
  static JpegHuffman at(ByteView file, int place) throws UnreadablePicture {
    int total = 0;
    for (int i = 0; i < LENGTHS; i++) {
      total += file.at(place + i);
    }
    UnreadablePicture.unless(total >= 1 && total <= 256, "no code");
    file.at(place + LENGTHS + total - 1);
    var values = new byte[total];
    System.arraycopy(file.bytes(), place + LENGTHS, values, 0, total);
    var table = new JpegHuffman(values);
    int code = 0;
    int index = 0;
    for (int length = 1; length <= LENGTHS; length++) {
      table.count[length] = file.at(place + length - 1);
      table.firstCode[length] = code;
      table.firstIndex[length] = index;
      code += table.count[length];
      index += table.count[length];
      UnreadablePicture.unless(code <= 1 << length, "an impossible code");
      code <<= 1;
    }
    return table;
  }

  int size() {
    return LENGTHS + values.length;
  }

  int next(JpegBits bits) throws UnreadablePicture {
    int code = 0;
    for (int length = 1; length <= LENGTHS; length++) {
      code = code << 1 | bits.bit();
      int behindFirst = code - firstCode[length];
      if (behindFirst >= 0 && behindFirst < count[length]) {
        return values[firstIndex[length] + behindFirst] & 0xff;
      }
    }
    throw new UnreadablePicture("an unknown code");
  }
}
