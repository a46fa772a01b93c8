package org.nuanyang.documents.internal.papers;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** One outline in one colour, put onto a page as SVG or onto paper as vectors. */
record Ink(Path2D outline, double edge, Color colour) {

  /** An {@code <svg>} without style of its own, of the given class. */
  String svg(String cssClass) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" aria-hidden=\"true\" viewBox=\"0 0 %s %s\"><path fill=\"#%06x\" d=\"%s\"/></svg>"
        .formatted(cssClass, number(edge), number(edge), colour.getRGB() & 0xFFFFFF, data());
  }

  private String data() {
    StringBuilder data = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator walk = outline.getPathIterator(null); !walk.isDone(); walk.next()) {
      int points =
          switch (walk.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> add(data, 'M', 1);
            case PathIterator.SEG_LINETO -> add(data, 'L', 1);
            case PathIterator.SEG_QUADTO -> add(data, 'Q', 2);
            case PathIterator.SEG_CUBICTO -> add(data, 'C', 3);
            default -> add(data, 'Z', 0);
          };
      for (int i = 0; i < points * 2; i++) data.append(i == 0 ? "" : " ").append(number(at[i]));
    }
    return data.toString();
  }

  private static int add(StringBuilder data, char command, int points) {
    data.append(command);
    return points;
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "").replaceAll("^-$|^$", "0");
  }
}
