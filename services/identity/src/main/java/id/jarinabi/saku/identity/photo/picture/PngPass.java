package id.jarinabi.saku.identity.photo.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The pixels that one pass over the picture brings: all of them, or one of the seven grids of
/// an interlaced file.
record PngPass(int left, int top, int across, int down) {
  private static final List<PngPass> WHOLE = List.of(new PngPass(0, 0, 1, 1));
  private static final List<PngPass> INTERLACED =
      List.of(
          new PngPass(0, 0, 8, 8),
          new PngPass(4, 0, 8, 8),
          new PngPass(0, 4, 4, 8),
          new PngPass(2, 0, 4, 4),
          new PngPass(0, 2, 2, 4),
          new PngPass(1, 0, 2, 2),
          new PngPass(0, 1, 1, 2));

  static List<PngPass> of(boolean interlaced) {
    return interlaced ? INTERLACED : WHOLE;
  }

  void read(Size size, PngFormat format, InputStream rows, PngPixels pixels)
      throws IOException, UnreadablePicture {
    int width = (size.width() - left + across - 1) / across;
    int height = (size.height() - top + down - 1) / down;
    if (width <= 0 || height <= 0) {
      return;
    }
    int stride = format.stride();
    var above = new byte[format.bytesOf(width)];
    var row = new byte[above.length];
    for (int y = 0; y < height; y++) {
      int filter = rows.read();
      if (filter < 0 || rows.readNBytes(row, 0, row.length) < row.length) {
        throw new EOFException();
      }
      unfilter(filter, row, above, stride);
      for (int x = 0; x < width; x++) {
        pixels.put(row, x, left + x * across, top + y * down);
      }
      var spare = above;
      above = row;
      row = spare;
    }
  }

  private static void unfilter(int filter, byte[] row, byte[] above, int stride)
      throws UnreadablePicture {
    UnreadablePicture.unless(filter <= 4, "unknown filter");
    for (int i = 0; filter > 0 && i < row.length; i++) {
      int before = i < stride ? 0 : row[i - stride] & 0xff;
      int up = above[i] & 0xff;
      int predicted =
          switch (filter) {
            case 1 -> before;
            case 2 -> up;
            case 3 -> (before + up) / 2;
            default -> paeth(before, up, i < stride ? 0 : above[i - stride] & 0xff);
          };
      row[i] = (byte) (row[i] + predicted);
    }
  }

  private static int paeth(int before, int up, int corner) {
    int estimate = before + up - corner;
    int toBefore = Math.abs(estimate - before);
    int toUp = Math.abs(estimate - up);
    int toCorner = Math.abs(estimate - corner);
    if (toBefore <= toUp && toBefore <= toCorner) {
      return before;
    }
    return toUp <= toCorner ? up : corner;
  }
}
