package org.nuanyang.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos as a phone takes them of a piece of paper. */
final class Pictures {

  private Pictures() {}

  static FilePayload ofPaper(String name) {
    BufferedImage photo = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    var brush = photo.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(40, 30, 560, 420);
    brush.setColor(Color.DARK_GRAY);
    for (int line = 80; line < 400; line += 40) brush.drawLine(90, line, 540, line);
    brush.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(photo, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new FilePayload(name, "image/png", bytes.toByteArray());
  }
}
