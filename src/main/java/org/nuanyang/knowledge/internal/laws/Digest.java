package org.nuanyang.knowledge.internal.laws;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, by which one text is told from another. */
final class Digest {

  private Digest() {}

  static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String end(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest());
  }
}
