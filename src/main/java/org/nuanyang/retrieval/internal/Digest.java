package org.nuanyang.retrieval.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** SHA-256 of a text that is embedded, white space apart: the same text is never embedded twice. */
record Digest(long a, long b, long c, long d) {

  static final int BYTES = 32;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static Digest of(String text) {
    try {
      return of(MessageDigest.getInstance("SHA-256").digest(SPACE.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Digest of(byte[] bytes) {
    ByteBuffer read = ByteBuffer.wrap(bytes);
    return new Digest(read.getLong(), read.getLong(), read.getLong(), read.getLong());
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(a).putLong(b).putLong(c).putLong(d).array();
  }
}
