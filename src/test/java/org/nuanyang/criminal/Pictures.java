package org.nuanyang.criminal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Photos of papers. */
final class Pictures {

  private Pictures() {}

  static byte[] png() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
