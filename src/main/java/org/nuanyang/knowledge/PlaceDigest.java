package org.nuanyang.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nuanyang.shared.Citation;

/** A short mark of what a cited place says: two texts that differ only in blanks and punctuation have the same. */
public final class PlaceDigest {

  private static final int LENGTH = 16;

  private PlaceDigest() {}

  public static String of(String words) {
    StringBuilder letters = new StringBuilder();
    words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(letters.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** How a place is named in lists of digests. */
  public static String key(Citation place) {
    return place.law() + "\t" + place.article();
  }
}
