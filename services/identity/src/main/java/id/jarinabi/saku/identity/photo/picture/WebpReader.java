package id.jarinabi.saku.identity.photo.picture;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import org.ngengine.webp.decoder.DecodedWebP;
import org.ngengine.webp.decoder.WebPDecodeException;
import org.ngengine.webp.decoder.WebPDecoder;

/// WebP, lossy or not, one picture and no film. Its decoder holds the whole picture, so fewer
/// pixels are taken than elsewhere, and they lie outside the heap until they are shrunk.
final class WebpReader {
  private static final int MOST_PIXELS = 8_000_000;
  private static final int HEADER = 12;
  private static final int FILM = 0x02;

  private final ByteView file;

  WebpReader(ByteView file) {
    this.file = file;
  }

  static boolean looksLikeOne(ByteView file) {
    return file.hasAt(0, "RIFF") && file.hasAt(8, "WEBP");
  }

  Picture read() throws UnreadablePicture {
    long length = file.quadFromLowAt(4) & 0xffffffffL;
    UnreadablePicture.unless(length + 8 <= file.length(), "truncated");
    file.requireEndAt((int) length + 8);
    var size = size();
    int orientation = orientation((int) length + 8);
    try (var outsideTheHeap = Arena.ofConfined()) {
      return decode(size, bytes -> outsideTheHeap.allocate(bytes).asByteBuffer())
          .turned(orientation);
    }
  }

  private Picture decode(Size size, IntFunction<ByteBuffer> memory) throws UnreadablePicture {
    try {
      var decoded = WebPDecoder.decode(file.bytes(), memory);
      UnreadablePicture.unless(
          decoded.width == size.width() && decoded.height == size.height(), "two sizes");
      return shrunk(decoded);
    } catch (WebPDecodeException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnreadablePicture("damaged: " + e.getMessage());
    }
  }

  private static Picture shrunk(DecodedWebP decoded) {
    var canvas = new Canvas(decoded.width, decoded.height);
    var pixels = decoded.rgba;
    int at = pixels.position();
    for (int y = 0; y < decoded.height; y++) {
      for (int x = 0; x < decoded.width; x++) {
        canvas.add(
            x,
            y,
            pixels.get(at) & 0xff,
            pixels.get(at + 1) & 0xff,
            pixels.get(at + 2) & 0xff,
            pixels.get(at + 3) & 0xff);
        at += 4;
      }
    }
    return canvas.picture();
  }

  private Size size() throws UnreadablePicture {
    int body = HEADER + 8;
    if (file.hasAt(HEADER, "VP8 ")) {
      return checked(
          (file.at(body + 6) | file.at(body + 7) << 8) & 0x3fff,
          (file.at(body + 8) | file.at(body + 9) << 8) & 0x3fff);
    }
    if (file.hasAt(HEADER, "VP8L")) {
      int packed = file.quadFromLowAt(body + 1);
      return checked((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1);
    }
    UnreadablePicture.unless(file.hasAt(HEADER, "VP8X"), "no picture in it");
    UnreadablePicture.unless((file.at(body) & FILM) == 0, "a film");
    return checked(file.tripleFromLowAt(body + 4) + 1, file.tripleFromLowAt(body + 7) + 1);
  }

  private static Size checked(int width, int height) throws UnreadablePicture {
    return Size.checked(width, height, MOST_PIXELS);
  }

  private int orientation(int end) throws UnreadablePicture {
    int chunk = HEADER;
    while (chunk + 8 <= end) {
      int length = file.quadFromLowAt(chunk + 4);
      UnreadablePicture.unless(length >= 0 && length <= end - chunk - 8, "truncated");
      if (file.hasAt(chunk, "EXIF")) {
        int prefix = file.hasAt(chunk + 8, "Exif\0\0") ? 6 : 0;
        return ExifOrientation.of(file.bytes(), chunk + 8 + prefix, length - prefix);
      }
      chunk += 8 + length + (length & 1);
    }
    return ExifOrientation.UPRIGHT;
  }
}
