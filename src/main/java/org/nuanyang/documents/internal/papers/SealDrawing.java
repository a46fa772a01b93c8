package org.nuanyang.documents.internal.papers;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The round seal of an organisation as one outline, 42 mm across in units of a millimetre: a ring, a
 * star, and the name along the upper arc. Drawn from the font's own outlines, so that it looks the
 * same on a page and on paper and needs no font where it is shown.
 */
final class SealDrawing {

  static final double EDGE = 42;

  private static final double MIDDLE = EDGE / 2;
  private static final double RING = 20.2;
  private static final double TEXT_RADIUS = 14.1;
  private static final double WIDEST_ARC = Math.toRadians(250);
  private static final double TALLEST_SIGN = 5.2;

  private final TrueTypeFont font;
  private final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);

  private SealDrawing(TrueTypeFont font) {
    this.font = font;
  }

  static Path2D of(String organisation, TrueTypeFont font) {
    var drawing = new SealDrawing(font);
    drawing.ring();
    drawing.star();
    try {
      drawing.name(organisation.codePoints().filter(c -> !Character.isWhitespace(c)).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return drawing.outline;
  }

  private void ring() {
    var circle = new Ellipse2D.Double(MIDDLE - RING, MIDDLE - RING, RING * 2, RING * 2);
    outline.append(new BasicStroke(1.2f).createStrokedShape(circle), false);
  }

  private void star() {
    double outer = 6.2;
    double inner = outer * Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(126));
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? outer : inner;
      double angle = Math.toRadians(i * 36 - 90);
      double x = MIDDLE + radius * Math.cos(angle);
      double y = MIDDLE + radius * Math.sin(angle);
      if (i == 0) star.moveTo(x, y);
      else star.lineTo(x, y);
    }
    star.closePath();
    outline.append(star, false);
  }

  /** The longer the name, the wider the arc and the narrower the signs. */
  private void name(int[] signs) throws IOException {
    double arc = Math.min(WIDEST_ARC, signs.length * Math.toRadians(23));
    double step = signs.length < 2 ? 0 : arc / (signs.length - 1);
    double room = signs.length < 2 ? TALLEST_SIGN : step * TEXT_RADIUS * 0.98;
    double width = Math.min(TALLEST_SIGN * 0.86, room);
    double height = Math.min(TALLEST_SIGN, Math.max(width * 1.5, 2.4));
    for (int i = 0; i < signs.length; i++) {
      double angle = -arc / 2 + i * step;
      place(signs[i], angle, width, height);
    }
  }

  private void place(int sign, double angle, double width, double height) throws IOException {
    int glyph = font.getUnicodeCmapLookup().getGlyphId(sign);
    var data = font.getGlyph().getGlyph(glyph);
    if (data == null) return;
    GeneralPath path = data.getPath();
    double em = font.getUnitsPerEm();
    double advance = font.getAdvanceWidth(glyph);
    Rectangle2D box = path.getBounds2D();
    if (box.isEmpty()) return;

    var onto = new AffineTransform();
    onto.translate(MIDDLE, MIDDLE);
    onto.rotate(angle);
    onto.translate(0, -TEXT_RADIUS);
    onto.scale(width / advance, -height / em);
    onto.translate(-advance / 2, -box.getMinY() * 0 + em * 0.12);
    outline.append(onto.createTransformedShape(path), false);
  }
}
