package id.jarinabi.saku.identity.photo.picture;

import static java.awt.RenderingHints.KEY_INTERPOLATION;
import static java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR;

import com.drew.imaging.FileTypeDetector;
import id.jarinabi.saku.web.problem.Problem;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a picture anew: upright, nearly square, small, and without a word of what its file told
/// besides the pixels.
public final class Portrait {
  static final int LONGEST = 512;
  private static final float QUALITY = 0.85f;

  private Portrait() {}

  /// A JPEG. What the file is, it says itself, whatever it was called. Fails with 415 for
  /// anything but JPEG, PNG and WebP, with 422 for one that is damaged or too large. Takes up
  /// to some seconds and tens of megabytes: not for an event loop, and not many at once.
  public static byte[] of(byte[] file) {
    try {
      return jpeg(drawn(read(file)));
    } catch (Problem problem) {
      throw problem;
    } catch (IOException | RuntimeException e) {
      // A decoder that meets a file made to hurt it throws whatever it stumbled over.
      throw BadPicture.unreadable();
    }
  }

  private static Sent read(byte[] file) throws IOException {
    return switch (FileTypeDetector.detectFileType(
        new BufferedInputStream(new ByteArrayInputStream(file)))) {
      case Jpeg -> StandardPicture.jpeg(file);
      case Png -> StandardPicture.png(file);
      case WebP -> WebpPicture.read(file);
      default -> throw BadPicture.ofAnotherKind();
    };
  }

  private static BufferedImage drawn(Sent sent) {
    int width = sent.pixels().getWidth();
    int height = sent.pixels().getHeight();
    double scale = Math.min(1, (double) LONGEST / Math.max(width, height));
    boolean swapped = sent.turn().swapsSides();
    var portrait =
        new BufferedImage(
            scaled(swapped ? height : width, scale),
            scaled(swapped ? width : height, scale),
            BufferedImage.TYPE_INT_RGB);
    var placed = AffineTransform.getScaleInstance(scale, scale);
    placed.concatenate(sent.turn().of(width, height));
    var brush = portrait.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, portrait.getWidth(), portrait.getHeight());
    brush.setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(sent.pixels(), placed, null);
    brush.dispose();
    return portrait;
  }

  private static int scaled(int length, double scale) {
    return Math.max(1, (int) Math.round(length * scale));
  }

  private static byte[] jpeg(BufferedImage portrait) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(portrait, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
