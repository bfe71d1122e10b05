package id.jarinabi.saku.identity.photo.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/// PNG of every kind, row by row, so that a picture that unpacks to a hundred megabytes never
/// stands in memory as one.
final class PngReader {
  static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
  private static final int FIRST_CHUNK = 8;

  private final ByteView file;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private byte[] palette = {};
  private byte[] transparency = {};

  PngReader(ByteView file) {
    this.file = file;
  }

  Picture read() throws UnreadablePicture {
    UnreadablePicture.unless(
        file.quadAt(FIRST_CHUNK) == 13 && file.hasAt(FIRST_CHUNK + 4, "IHDR"), "no header");
    var size = Size.checked(file.quadAt(16), file.quadAt(20), Size.MOST_PIXELS);
    var format = PngFormat.of(file.at(24), file.at(25));
    UnreadablePicture.unless(
        file.at(26) == 0 && file.at(27) == 0 && file.at(28) <= 1, "unknown method");
    boolean interlaced = file.at(28) == 1;
    collectChunks();
    format.checkPalette(palette);
    var canvas = new Canvas(size.width(), size.height());
    try (var rows = new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      var pixels = new PngPixels(format, palette, transparency, canvas);
      for (var pass : PngPass.of(interlaced)) {
        pass.read(size, format, rows, pixels);
      }
    } catch (IOException e) {
      throw new UnreadablePicture("truncated or damaged");
    }
    return canvas.picture();
  }

  private void collectChunks() throws UnreadablePicture {
    int chunk = FIRST_CHUNK;
    while (!file.hasAt(chunk + 4, "IEND")) {
      int length = checkedLength(chunk);
      if (file.hasAt(chunk + 4, "IDAT")) {
        packed.write(file.bytes(), chunk + 8, length);
      } else if (file.hasAt(chunk + 4, "PLTE")) {
        palette = java.util.Arrays.copyOfRange(file.bytes(), chunk + 8, chunk + 8 + length);
      } else if (file.hasAt(chunk + 4, "tRNS")) {
        transparency = java.util.Arrays.copyOfRange(file.bytes(), chunk + 8, chunk + 8 + length);
      }
      chunk += length + 12;
    }
    file.requireEndAt(chunk + checkedLength(chunk) + 12);
  }

  /// Of a chunk that is whole and as it was written.
  private int checkedLength(int chunk) throws UnreadablePicture {
    int length = file.quadAt(chunk);
    UnreadablePicture.unless(length >= 0 && length <= file.length() - chunk - 12, "truncated");
    var sum = new CRC32();
    sum.update(file.bytes(), chunk + 4, length + 4);
    UnreadablePicture.unless((int) sum.getValue() == file.quadAt(chunk + 8 + length), "damaged");
    return length;
  }
}
