package id.jarinabi.saku.devstack.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A square picture made of soft-edged ellipses, in the manner of paper cut-outs.
final class Canvas {
  static final int SIZE = 192;

  private final BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D brush = picture.createGraphics();

  Canvas(int ground) {
    brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    paint(ground, new Rectangle2D.Double(0, 0, SIZE, SIZE));
  }

  static Shape ellipse(double centreX, double centreY, double radiusX, double radiusY) {
    return new Ellipse2D.Double(centreX - radiusX, centreY - radiusY, 2 * radiusX, 2 * radiusY);
  }

  /// A circle's line of the given width.
  static Shape ring(double centreX, double centreY, double radius, double width) {
    return new BasicStroke((float) width)
        .createStrokedShape(ellipse(centreX, centreY, radius, radius));
  }

  static Shape above(double level, Shape shape) {
    return within(new Rectangle2D.Double(0, 0, SIZE, level), shape);
  }

  static Shape below(double level, Shape shape) {
    return within(new Rectangle2D.Double(0, level, SIZE, SIZE - level), shape);
  }

  Canvas paint(int colour, Shape shape) {
    return paint(colour, 1, shape);
  }

  Canvas paint(int colour, double opacity, Shape shape) {
    brush.setColor(new Color((colour & 0xffffff) | ((int) Math.round(opacity * 255) << 24), true));
    brush.fill(shape);
    return this;
  }

  byte[] png() {
    var file = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static Shape within(Rectangle2D part, Shape shape) {
    var both = new Area(shape);
    both.intersect(new Area(part));
    return both;
  }
}
