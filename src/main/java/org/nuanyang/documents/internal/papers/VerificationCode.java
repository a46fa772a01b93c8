package org.nuanyang.documents.internal.papers;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code under the QR: sixteen signs that cannot be guessed (80 bits) nor misread (no I, L, O, U),
 * written in groups of four.
 */
final class VerificationCode {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private VerificationCode() {}

  static String draw() {
    StringBuilder code = new StringBuilder();
    byte[] drawn = new byte[LENGTH];
    RANDOM.nextBytes(drawn);
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) code.append('-');
      code.append(SIGNS.charAt(drawn[i] & 0x1F)); // five bits a sign: there are 32
    }
    return code.toString();
  }

  /** What a person typed, with or without dashes, small letters and the usual misreadings allowed. */
  static Optional<String> parse(String typed) {
    String signs =
        java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}_.]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (signs.length() != LENGTH || signs.chars().anyMatch(c -> SIGNS.indexOf(c) < 0)) return Optional.empty();
    return Optional.of(String.join("-", signs.split("(?<=\\G.{4})")));
  }
}
