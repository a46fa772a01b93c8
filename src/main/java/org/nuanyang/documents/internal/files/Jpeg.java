package org.nuanyang.documents.internal.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.nuanyang.documents.FileRefused;

/**
 * A photo, walked segment by segment. Where, when and with what it was taken is left out, and so is
 * whatever hangs behind its end; the picture itself is copied dot for dot. Only the camera's
 * orientation is written anew, since without it the photo would lie on its side.
 */
final class Jpeg {

  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;

  private final byte[] content;
  private final ByteArrayOutputStream kept;
  private int at = 2;
  private int orientation = 1;
  private boolean framed;

  private Jpeg(byte[] content) {
    this.content = content;
    this.kept = new ByteArrayOutputStream(content.length);
  }

  static byte[] withoutTraces(byte[] content) {
    try {
      return new Jpeg(content).walk();
    } catch (IndexOutOfBoundsException e) {
      throw new FileRefused("documents.file-broken");
    }
  }

  private byte[] walk() {
    boolean scanned = false;
    while (true) {
      if (at >= content.length && scanned) break; // a camera that forgot the end
      int marker = nextMarker();
      if (marker == EOI) break;
      int length = unsigned16(at);
      if (length < 2 || at + length > content.length) throw new FileRefused("documents.file-broken");
      if (marker == APP1) readOrientation(at + 2, at + length);
      if (isFrame(marker)) {
        Judgement.dots(unsigned16(at + 5), unsigned16(at + 3));
        framed = true;
      }
      if (belongs(marker, length)) copy(marker, length);
      at += length;
      if (marker == SOS) {
        scanned = true;
        copyScan();
      }
    }
    if (!framed || !scanned) throw new FileRefused("documents.file-broken");
    return finished();
  }

  private int nextMarker() {
    if ((content[at++] & 0xFF) != 0xFF) throw new FileRefused("documents.file-broken");
    int marker = content[at++] & 0xFF;
    while (marker == 0xFF) marker = content[at++] & 0xFF;
    if (marker == SOI || marker == 0) throw new FileRefused("documents.file-broken");
    return marker;
  }

  /** Colour profile and Adobe's colour note change how the picture looks; all else APPn is a trace. */
  private boolean belongs(int marker, int length) {
    if (marker == COMMENT) return false;
    if (marker < APP0 || marker > APP15) return true;
    if (marker == APP0) return begins("JFIF\0", length);
    if (marker == APP2) return begins("ICC_PROFILE\0", length);
    return marker == APP14 && begins("Adobe", length);
  }

  private boolean begins(String word, int length) {
    byte[] bytes = word.getBytes(StandardCharsets.ISO_8859_1);
    return length >= bytes.length + 2 && Arrays.equals(content, at + 2, at + 2 + bytes.length, bytes, 0, bytes.length);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void copy(int marker, int length) {
    kept.write(0xFF);
    kept.write(marker);
    kept.write(content, at, length);
  }

  /** The compressed picture: until a marker that is neither a stuffed byte nor a restart. */
  private void copyScan() {
    int from = at;
    while (at < content.length) {
      if ((content[at] & 0xFF) == 0xFF && at + 1 < content.length) {
        int next = content[at + 1] & 0xFF;
        if (next != 0 && next != 0xFF && !(next >= 0xD0 && next <= 0xD7)) break;
      }
      at++;
    }
    kept.write(content, from, at - from);
  }

  /** Tag 0x0112 of the first directory of an Exif segment. */
  private void readOrientation(int from, int to) {
    int start = from + 6;
    if (to - from < 14 || !new String(content, from, 4, StandardCharsets.ISO_8859_1).equals("Exif")) return;
    boolean little = content[start] == 'I';
    long directory = start + number(start + 4, 4, little);
    if (directory + 2 > to) return;
    long entries = number((int) directory, 2, little);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > to) return;
      if (number((int) entry, 2, little) != 0x0112) continue;
      long value = number((int) entry + 8, 2, little);
      if (value >= 1 && value <= 8) orientation = (int) value;
      return;
    }
  }

  private byte[] finished() {
    byte[] picture = kept.toByteArray();
    var out = new ByteArrayOutputStream(picture.length + 64);
    out.write(0xFF);
    out.write(SOI);
    if (orientation != 1) out.writeBytes(orientationSegment());
    out.writeBytes(picture);
    out.write(0xFF);
    out.write(EOI);
    return out.toByteArray();
  }

  private byte[] orientationSegment() {
    byte[] segment = {
      (byte) 0xFF, (byte) APP1, 0, 34, 'E', 'x', 'i', 'f', 0, 0,
      'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
      0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0,
      0, 0, 0, 0
    };
    return segment;
  }

  private int unsigned16(int position) {
    return (content[position] & 0xFF) << 8 | content[position + 1] & 0xFF;
  }

  private long number(int position, int bytes, boolean little) {
    long value = 0;
    for (int i = 0; i < bytes; i++) value = value << 8 | content[little ? position + bytes - 1 - i : position + i] & 0xFF;
    return value;
  }
}
