package org.nuanyang.documents.internal.volumes;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.nuanyang.documents.FileContent;

/**
 * A kept photo as a leaf of its own, upright.
 *
 * @param orientation how the camera was held, 1 to 8 (Exif); 1 is upright
 */
record Photo(byte[] content, String name, boolean jpeg, int orientation) {

  private static final float MARGIN = 42;

  static Photo of(FileContent file) {
    boolean jpeg = file.mediaType().equals("image/jpeg");
    return new Photo(file.content(), file.name(), jpeg, jpeg ? orientationOf(file.content()) : 1);
  }

  /** Kept photos carry nothing but this in front: one Exif segment with one entry, when they do not lie upright. */
  private static int orientationOf(byte[] jpeg) {
    boolean noted = jpeg.length > 32 && (jpeg[3] & 0xFF) == 0xE1 && jpeg[23] == 0x12;
    return noted ? jpeg[31] : 1;
  }

  void onto(PDDocument volume) throws IOException {
    PDImageXObject image =
        jpeg ? JPEGFactory.createFromByteArray(volume, content) : PDImageXObject.createFromByteArray(volume, content, name);
    boolean lying = orientation >= 5;
    float width = lying ? image.getHeight() : image.getWidth();
    float height = lying ? image.getWidth() : image.getHeight();
    PDRectangle leaf =
        width > height ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
    PDPage page = new PDPage(leaf);
    volume.addPage(page);
    float scale = Math.min((leaf.getWidth() - 2 * MARGIN) / width, (leaf.getHeight() - 2 * MARGIN) / height);
    scale = Math.min(scale, 1);
    Matrix onto = Matrix.getTranslateInstance((leaf.getWidth() - width * scale) / 2, (leaf.getHeight() - height * scale) / 2);
    onto.concatenate(Matrix.getScaleInstance(width * scale, height * scale));
    onto.concatenate(upright());
    try (var ink = new PDPageContentStream(volume, page)) {
      ink.drawImage(image, onto);
    }
  }

  /** Turns the unit square the picture is drawn in, so that what the camera saw on top comes on top. */
  private Matrix upright() {
    return switch (orientation) {
      case 2 -> new Matrix(-1, 0, 0, 1, 1, 0);
      case 3 -> new Matrix(-1, 0, 0, -1, 1, 1);
      case 4 -> new Matrix(1, 0, 0, -1, 0, 1);
      case 5 -> new Matrix(0, -1, -1, 0, 1, 1);
      case 6 -> new Matrix(0, -1, 1, 0, 0, 1);
      case 7 -> new Matrix(0, 1, 1, 0, 0, 0);
      case 8 -> new Matrix(0, 1, -1, 0, 1, 0);
      default -> new Matrix();
    };
  }
}
