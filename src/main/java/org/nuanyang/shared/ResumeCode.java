package org.nuanyang.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The code by which a person without an account comes back to what was begun: ten letters without look-alikes, such as {@code K7MPQ-3XQDW}. */
public final class ResumeCode {

  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 10;

  private ResumeCode() {}

  /** A new one. */
  public static String draw() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    return dashed(code.toString());
  }

  /** What a person typed, as it was drawn; empty when it cannot be one. */
  public static Optional<String> typed(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return letters.length() == LENGTH ? Optional.of(dashed(letters)) : Optional.empty();
  }

  private static String dashed(String letters) {
    return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
  }
}
