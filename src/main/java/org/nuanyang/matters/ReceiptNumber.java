package org.nuanyang.matters;

import java.util.Optional;

/**
 * The number a person follows a matter by: prefecture, year, serial, check digit, such as
 * {@code 1599-2026-0001234-5}. The check digit (ISO 7064 mod 11,10) finds every single wrong digit
 * and nearly every swap. People may type it with blanks, full-width digits or no dashes.
 */
public record ReceiptNumber(String value) {

  /** @param city six-digit prefecture code; its first four digits open the number */
  public static ReceiptNumber of(String city, int year, long serial) {
    String body = "%s%04d%07d".formatted(city.substring(0, 4), year, serial);
    return new ReceiptNumber(dashed(body + checkDigit(body)));
  }

  /** The number a person typed, or nothing when it cannot be one. */
  public static Optional<ReceiptNumber> parse(String typed) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < typed.length() && digits.length() <= 16; i++) {
      int digit = Character.digit(typed.charAt(i), 10);
      if (digit >= 0) digits.append(digit);
    }
    if (digits.length() != 16) return Optional.empty();
    String body = digits.substring(0, 15);
    if (checkDigit(body) != digits.charAt(15) - '0') return Optional.empty();
    return Optional.of(new ReceiptNumber(dashed(digits.toString())));
  }

  private static int checkDigit(String body) {
    int product = 10;
    for (int i = 0; i < body.length(); i++) {
      int sum = (body.charAt(i) - '0' + product) % 10;
      if (sum == 0) sum = 10;
      product = sum * 2 % 11;
    }
    return (11 - product) % 10;
  }

  private static String dashed(String digits) {
    return digits.substring(0, 4)
        + "-" + digits.substring(4, 8)
        + "-" + digits.substring(8, 15)
        + "-" + digits.charAt(15);
  }

  @Override
  public String toString() {
    return value;
  }
}
