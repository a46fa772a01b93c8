package org.nuanyang.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type on phones: full-width digits, blanks and dashes of every kind. */
final class Typed {

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Pd}\\p{Cf}]");

  private Typed() {}

  /** Half-width and without blanks or dashes, as numbers are compared. */
  static String compact(String text) {
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return NOISE.matcher(half).replaceAll("");
  }
}
