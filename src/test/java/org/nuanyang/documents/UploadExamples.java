package org.nuanyang.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as phones and scanners make them, and as people with bad intentions make them. */
public final class UploadExamples {

  public static final String PLACE = "GPS 40.6574N 109.8403E";
  public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private UploadExamples() {}

  /** A picture whose upper left quarter is red and whose rest is white. */
  public static BufferedImage picture(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    return picture;
  }

  public static byte[] jpeg(int width, int height) {
    return written(picture(width, height), "jpg");
  }

  public static byte[] png(int width, int height) {
    return written(picture(width, height), "png");
  }

  /** A photo as a phone writes it: orientation, camera and place in front, a film clip behind. */
  public static byte[] photo(int width, int height, int orientation) {
    byte[] plain = jpeg(width, height);
    byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
    exif.putInt(0).put(place);
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xE1, exif.array());
    segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0<x>" + PLACE + "</x>").getBytes(StandardCharsets.US_ASCII));
    segment(out, 0xFE, PLACE.getBytes(StandardCharsets.US_ASCII));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(("film clip " + PLACE).getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** A PNG that names a place in a text chunk. */
  public static byte[] pngWithPlace(int width, int height) {
    byte[] plain = png(width, height);
    byte[] text = ("Comment\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
    int afterHeader = 8 + 25;
    return ByteBuffer.allocate(plain.length + 12 + text.length)
        .put(plain, 0, afterHeader)
        .put(chunk("tEXt", text))
        .put(plain, afterHeader, plain.length - afterHeader)
        .array();
  }

  /** A few hundred bytes that claim to be a picture of 60,000 by 60,000 dots. */
  public static byte[] pixelBomb() {
    byte[] header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put(new byte[] {1, 0, 0, 0, 0}).array();
    return ByteBuffer.allocate(200)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
        .put(chunk("IHDR", header))
        .put(chunk("IDAT", new byte[10]))
        .put(chunk("IEND", new byte[0]))
        .array();
  }

  public static byte[] pdf(int pages) {
    try (PDDocument document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) document.addPage(new PDPage());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] lockedPdf() {
    try (PDDocument document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
    out.write(0xFF);
    out.write(marker);
    out.write(content.length + 2 >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] written(BufferedImage picture, String format) {
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
