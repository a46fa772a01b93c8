package org.nuanyang.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.web.util.HtmlUtils;

/** QR codes for papers, receipts and follow pages. */
public final class QrCodes {

  private QrCodes() {}

  /** @param size edge length in pixels; the quiet zone is included */
  public static byte[] png(String text, int size) {
    BitMatrix matrix = encode(text, size, 2);
    BufferedImage image = new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < matrix.getHeight(); y++)
      for (int x = 0; x < matrix.getWidth(); x++) image.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xFFFFFF);
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An {@code <svg>} to be put into a page as it is; it carries no style of its own and scales with
   * the class {@code qr}.
   *
   * @param label what a screen reader says, such as 核验二维码
   */
  public static String svg(String text, String label) {
    BitMatrix matrix = modules(text);
    int edge = matrix.getWidth();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\""
            .formatted(HtmlUtils.htmlEscape(label), edge, edge)
        + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dh-%dz\"/><path fill=\"#000\" d=\"".formatted(edge, edge, edge)
        + path(matrix)
        + "\"/></svg>";
  }

  /** The dark modules, one square each, with a quiet zone of two modules around. */
  public static BitMatrix modules(String text) {
    return encode(text, 0, 2);
  }

  private static String path(BitMatrix matrix) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        if (!matrix.get(x, y)) continue;
        int from = x;
        while (x < matrix.getWidth() && matrix.get(x, y)) x++;
        path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1h-").append(x - from).append('z');
      }
    }
    return path.toString();
  }

  private static BitMatrix encode(String text, int size, int quiet) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              size,
              size,
              Map.of(
                  EncodeHintType.CHARACTER_SET, "UTF-8",
                  EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN, quiet));
    } catch (WriterException e) {
      throw new IllegalArgumentException("not a text for a QR code", e);
    }
  }
}
