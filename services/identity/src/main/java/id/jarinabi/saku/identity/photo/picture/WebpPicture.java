package id.jarinabi.saku.identity.photo.picture;

import com.drew.imaging.riff.RiffProcessingException;
import com.drew.imaging.riff.RiffReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import org.ngengine.webp.decoder.DecodedWebP;
import org.ngengine.webp.decoder.WebPDecodeException;
import org.ngengine.webp.decoder.WebPDecoder;

/// WebP, lossy or not. The pixels lie outside the heap until they are reduced to the frame.
final class WebpPicture {
  /// Decoded in Java and as a whole: fewer than of the others.
  private static final long MOST_PIXELS = 8_000_000;

  private static final int BYTES_A_PIXEL = 4;

  private WebpPicture() {}

  static Sent read(byte[] file) throws IOException {
    var notes = new Metadata();
    try (var outsideTheHeap = Arena.ofConfined()) {
      new RiffReader()
          .processRiff(
              new StreamReader(new ByteArrayInputStream(file)), new WebpNotes(notes, MOST_PIXELS));
      var decoded =
          WebPDecoder.decode(
              file, bytes -> outsideTheHeap.allocate(withinLimit(bytes)).asByteBuffer());
      return new Sent(reduced(decoded), ExifTurn.in(notes));
    } catch (RiffProcessingException | WebPDecodeException e) {
      throw new IOException(e);
    }
  }

  private static int withinLimit(int bytes) {
    if (bytes > MOST_PIXELS * BYTES_A_PIXEL) {
      throw BadPicture.tooManyPixels(MOST_PIXELS);
    }
    return bytes;
  }

  private static BufferedImage reduced(DecodedWebP decoded) {
    var frame = Frame.of(decoded.width, decoded.height, MOST_PIXELS);
    var pixels =
        new BufferedImage(
            Math.ceilDiv(frame.width(), frame.step()),
            Math.ceilDiv(frame.height(), frame.step()),
            BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        int fromX = frame.x() + x * frame.step();
        int fromY = frame.y() + y * frame.step();
        pixels.setRGB(x, y, argb(decoded, fromY * decoded.width + fromX));
      }
    }
    return pixels;
  }

  private static int argb(DecodedWebP decoded, int pixel) {
    var bytes = decoded.rgba;
    int at = bytes.position() + pixel * BYTES_A_PIXEL;
    return (bytes.get(at + 3) & 0xff) << 24
        | (bytes.get(at) & 0xff) << 16
        | (bytes.get(at + 1) & 0xff) << 8
        | (bytes.get(at + 2) & 0xff);
  }
}
