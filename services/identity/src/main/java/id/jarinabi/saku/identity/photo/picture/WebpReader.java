package id.jarinabi.saku.identity.photo.picture;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;
import org.ngengine.webp.decoder.DecodedWebP;
import org.ngengine.webp.decoder.WebPDecodeException;
import org.ngengine.webp.decoder.WebPDecoder;

/// WebP, lossy or not. The pixels lie outside the heap until they are shrunk.
final class WebpReader {
  private WebpReader() {}

  static Picture read(ByteView file) throws UnreadablePicture {
    var container = WebpFile.of(file);
    try (var outsideTheHeap = Arena.ofConfined()) {
      return decode(file, container.size(), bytes -> outsideTheHeap.allocate(bytes).asByteBuffer())
          .turned(container.orientation());
    }
  }

  private static Picture decode(ByteView file, Size size, IntFunction<ByteBuffer> memory)
      throws UnreadablePicture {
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
}
