package id.jarinabi.saku.identity.photo.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// JPEG and PNG. Only the pixels of the frame are ever in memory.
final class StandardPicture {
  private static final long MOST_PIXELS = 16_000_000;

  /// Cameras write one scan or ten. Each can cost a walk over all pixels, however few bytes it
  /// is.
  private static final int MOST_SCANS = 100;

  private StandardPicture() {}

  static Sent jpeg(byte[] file) throws IOException {
    if (scans(file) > MOST_SCANS) {
      throw BadPicture.unreadable();
    }
    return new Sent(pixels(file, "jpeg"), ExifTurn.ofJpeg(file));
  }

  static Sent png(byte[] file) throws IOException {
    return new Sent(pixels(file, "png"), ExifTurn.ofPng(file));
  }

  private static BufferedImage pixels(byte[] file, String format) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      return pixels(reader);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage pixels(ImageReader reader) throws IOException {
    var frame = Frame.of(reader.getWidth(0), reader.getHeight(0), MOST_PIXELS);
    var part = reader.getDefaultReadParam();
    part.setSourceRegion(new Rectangle(frame.x(), frame.y(), frame.width(), frame.height()));
    part.setSourceSubsampling(frame.step(), frame.step(), 0, 0);
    return reader.read(0, part);
  }

  /// By their markers, which stand nowhere else in the pixels of a JPEG.
  private static int scans(byte[] file) {
    int scans = 0;
    for (int at = 1; at < file.length; at++) {
      if (file[at - 1] == (byte) 0xff && file[at] == (byte) 0xda) {
        scans++;
      }
    }
    return scans;
  }
}
