package org.nuanyang.documents.internal.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.nuanyang.documents.FileRefused;

/** A scan or screenshot, walked chunk by chunk: texts, times and camera data are left out. */
final class Png {

  private static final int SIGNATURE = 8;
  private static final Set<String> TRACES = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

  private Png() {}

  static byte[] withoutTraces(byte[] content) {
    var kept = new ByteArrayOutputStream(content.length);
    kept.write(content, 0, SIGNATURE);
    ByteBuffer read = ByteBuffer.wrap(content);
    int at = SIGNATURE;
    boolean pictured = false;
    while (at + 12 <= content.length) {
      int length = read.getInt(at);
      if (length < 0 || length > content.length - at - 12) break;
      String type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (!intact(content, at, length)) break;
      if (at == SIGNATURE) {
        if (!type.equals("IHDR") || length != 13) break;
        Judgement.dots(Integer.toUnsignedLong(read.getInt(at + 8)), Integer.toUnsignedLong(read.getInt(at + 12)));
      }
      if (!TRACES.contains(type)) kept.write(content, at, length + 12);
      pictured |= type.equals("IDAT");
      if (type.equals("IEND") && pictured) return kept.toByteArray();
      at += length + 12;
    }
    throw new FileRefused("documents.file-broken");
  }

  private static boolean intact(byte[] content, int at, int length) {
    CRC32 sum = new CRC32();
    sum.update(content, at + 4, length + 4);
    return (int) sum.getValue() == ByteBuffer.wrap(content).getInt(at + 8 + length);
  }
}
