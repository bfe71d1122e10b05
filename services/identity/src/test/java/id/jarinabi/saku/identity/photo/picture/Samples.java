package id.jarinabi.saku.identity.photo.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures to send, honest and otherwise.
public final class Samples {

  /// 40 by 30, lossy.
  private static final String WEBP =
      "524946467600000057454250565038206a000000d004009d012a28001e003e6d2c9245a422a1"
          + "9804004006c4a007600fc20e1021807e00577fee00017bcc19fdaa326000fef09b43fffe4176"
          + "6db399ffffe407fc80ff901ff8fe9f2b07fa0cc6e6e7f203ac9f9c63fff203dfcff802582d69"
          + "cc8351b22695d38c74780000";

  private Samples() {}

  /// Four fields of these colours: top left, top right, bottom left, bottom right.
  public static BufferedImage fields(int width, int height, List<Color> colours) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var brush = picture.createGraphics();
    for (int field = 0; field < colours.size(); field++) {
      brush.setColor(colours.get(field));
      brush.fillRect(field % 2 * width / 2, field / 2 * height / 2, width / 2, height / 2);
    }
    brush.dispose();
    return picture;
  }

  public static BufferedImage plain(int width, int height, Color colour) {
    return fields(width, height, List.of(colour, colour, colour, colour));
  }

  public static byte[] file(BufferedImage picture, String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// As a camera writes it: how it was held, where, and a word of somebody's.
  public static byte[] photographed(BufferedImage picture, int orientation, String words) {
    var jpeg = file(picture, "jpg");
    var exif = "Exif\0\0".getBytes(ISO_8859_1);
    var tiff = tiff(orientation);
    var said = words.getBytes(ISO_8859_1);
    var bytes = ByteBuffer.allocate(jpeg.length + exif.length + tiff.length + said.length + 8);
    bytes.put(jpeg, 0, 2);
    bytes.putShort((short) 0xffe1).putShort((short) (2 + exif.length + tiff.length));
    bytes.put(exif).put(tiff);
    bytes.putShort((short) 0xfffe).putShort((short) (2 + said.length)).put(said);
    return bytes.put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] tiff(int orientation) {
    return ByteBuffer.allocate(26)
        .put("MM\0*".getBytes(ISO_8859_1))
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  public static byte[] webp() {
    return HexFormat.of().parseHex(WEBP);
  }

  static byte[] webpHeld(int orientation) {
    var picture = webp();
    return riff(
        chunk("VP8X", extended(40, 30)),
        java.util.Arrays.copyOfRange(picture, 12, picture.length),
        chunk("EXIF", tiff(orientation)));
  }

  /// A small canvas around a picture that claims to be a huge one.
  static byte[] webpThatHidesItsSize() {
    return riff(chunk("VP8X", extended(40, 30)), chunk("VP8L", hugeLossless()));
  }

  static byte[] webpBomb() {
    return riff(chunk("VP8L", hugeLossless()));
  }

  private static byte[] extended(int width, int height) {
    var bytes = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(8);
    bytes.put((byte) (width - 1)).putShort((short) 0);
    return bytes.put((byte) (height - 1)).putShort((short) 0).array();
  }

  private static byte[] hugeLossless() {
    return ByteBuffer.allocate(20)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) 0x2f)
        .putInt(0x3fff | 0x3fff << 14)
        .array();
  }

  private static byte[] chunk(String name, byte[] body) {
    return ByteBuffer.allocate(8 + body.length + body.length % 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(name.getBytes(ISO_8859_1))
        .putInt(body.length)
        .put(body)
        .array();
  }

  private static byte[] riff(byte[]... chunks) {
    int length = 4 + List.of(chunks).stream().mapToInt(chunk -> chunk.length).sum();
    var bytes = ByteBuffer.allocate(8 + length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(ISO_8859_1)).putInt(length).put("WEBP".getBytes(ISO_8859_1));
    for (var chunk : chunks) {
      bytes.put(chunk);
    }
    return bytes.array();
  }

  /// Says in its head that it is larger than any camera's picture.
  public static byte[] pngBomb() {
    var png = file(plain(8, 8, Color.RED), "png");
    var head = ByteBuffer.wrap(png);
    head.putInt(16, 30_000).putInt(20, 30_000);
    var sum = new CRC32();
    sum.update(png, 12, 17);
    head.putInt(29, (int) sum.getValue());
    return png;
  }

  static byte[] jpegBomb() {
    var jpeg = file(plain(8, 8, Color.RED), "jpg");
    for (int at = 2; at + 9 < jpeg.length; at++) {
      if (jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) 0xc0) {
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 60_000).putShort(at + 7, (short) 60_000);
        return jpeg;
      }
    }
    throw new AssertionError("no size in this JPEG");
  }

  /// The same pixels again and again: few bytes, much work.
  static byte[] jpegOfManyScans() {
    var jpeg = file(plain(64, 64, Color.RED), "jpg");
    int scan = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
    int length = jpeg.length - 2 - scan;
    var bytes = ByteBuffer.allocate(scan + 200 * length + 2).put(jpeg, 0, scan);
    for (int again = 0; again < 200; again++) {
      bytes.put(jpeg, scan, length);
    }
    return bytes.put(jpeg, jpeg.length - 2, 2).array();
  }
}
