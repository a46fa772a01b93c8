package org.nuanyang.demo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that stands for a photographed paper: a white sheet with grey lines and no word on it. */
final class DemoPicture {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 594;

  private DemoPicture() {}

  static byte[] ofPaper() {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    var pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.LIGHT_GRAY);
    for (int y = 90; y < HEIGHT - 80; y += 24) pen.fillRect(50, y, y % 3 == 0 ? WIDTH - 100 : WIDTH - 160, 6);
    pen.dispose();
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(sheet, "png", out);
      return out.toByteArray();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
