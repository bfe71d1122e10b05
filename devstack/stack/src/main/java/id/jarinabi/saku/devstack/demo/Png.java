package id.jarinabi.saku.devstack.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a picture of eight-bit red, green and blue as PNG.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte DEPTH = 8;
  private static final byte TRUE_COLOUR = 2;
  private static final byte UP = 2;

  private Png() {}

  static byte[] of(int width, int height, byte[] rgb) {
    var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(DEPTH).put(TRUE_COLOUR);
    var file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    chunk(file, "IHDR", header.array());
    chunk(file, "IDAT", deflated(filtered(width * 3, height, rgb)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /// Every line as its difference from the one above it: flat areas become zeros.
  private static byte[] filtered(int line, int height, byte[] rgb) {
    byte[] filtered = new byte[(line + 1) * height];
    for (int y = 0; y < height; y++) {
      filtered[y * (line + 1)] = UP;
      for (int x = 0; x < line; x++) {
        int above = y == 0 ? 0 : rgb[(y - 1) * line + x];
        filtered[y * (line + 1) + 1 + x] = (byte) (rgb[y * line + x] - above);
      }
    }
    return filtered;
  }

  private static byte[] deflated(byte[] data) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(data);
      deflater.finish();
      var packed = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return packed.toByteArray();
    }
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    var chunk = ByteBuffer.allocate(12 + data.length);
    file.writeBytes(
        chunk.putInt(data.length).put(name).put(data).putInt((int) crc.getValue()).array());
  }
}
