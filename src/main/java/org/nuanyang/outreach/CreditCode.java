package org.nuanyang.outreach;

import java.util.Locale;
import java.util.Optional;

/** 统一社会信用代码: eighteen signs, the last of which checks the others (GB 32100). */
public record CreditCode(String value) {

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int LENGTH = 18;

  /** What was typed, with blanks and small letters forgiven; empty when it is no such code. */
  public static Optional<CreditCode> typed(String typed) {
    String code = typed.replaceAll("[\\s\\u3000-]", "").toUpperCase(Locale.ROOT);
    return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0) && checks(code)
        ? Optional.of(new CreditCode(code))
        : Optional.empty();
  }

  private static boolean checks(String code) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += SIGNS.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % SIGNS.length();
    }
    return (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length() == SIGNS.indexOf(code.charAt(LENGTH - 1));
  }
}
