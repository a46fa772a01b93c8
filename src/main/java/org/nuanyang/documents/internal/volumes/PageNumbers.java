package org.nuanyang.documents.internal.volumes;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** The running number in the upper right corner of each leaf, as an archivist stamps it. */
final class PageNumbers {

  private static final float SIZE = 11;
  private static final float FROM_EDGE = 24;

  private PageNumbers() {}

  /** @param unnumbered leaves in front that carry no number */
  static void stamp(PDDocument volume, int unnumbered) throws IOException {
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    for (int i = unnumbered; i < volume.getNumberOfPages(); i++) {
      String number = String.valueOf(i - unnumbered + 1);
      PDPage page = volume.getPage(i);
      try (var ink = new PDPageContentStream(volume, page, AppendMode.APPEND, true, true)) {
        ink.beginText();
        ink.setFont(font, SIZE);
        ink.setTextMatrix(corner(page, font.getStringWidth(number) / 1000 * SIZE));
        ink.showText(number);
        ink.endText();
      }
    }
  }

  /** Where the upper right corner is for a reader who holds a page that was scanned lying down. */
  private static Matrix corner(PDPage page, float width) {
    PDRectangle box = page.getCropBox();
    float left = box.getLowerLeftX();
    float bottom = box.getLowerLeftY();
    return switch (page.getRotation()) {
      case 90 -> new Matrix(0, 1, -1, 0, left + FROM_EDGE + SIZE, box.getUpperRightY() - FROM_EDGE - width);
      case 180 -> new Matrix(-1, 0, 0, -1, left + FROM_EDGE + width, bottom + FROM_EDGE + SIZE);
      case 270 -> new Matrix(0, -1, 1, 0, box.getUpperRightX() - FROM_EDGE - SIZE, bottom + FROM_EDGE + width);
      default -> new Matrix(1, 0, 0, 1, box.getUpperRightX() - FROM_EDGE - width, box.getUpperRightY() - FROM_EDGE - SIZE);
    };
  }
}
