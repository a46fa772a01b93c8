package org.nuanyang.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of the mainland: mobile, or fixed line with its area code.
 *
 * @param digits without country code, blanks or dashes
 */
public record PhoneNumber(String digits) {

  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
  private static final Pattern FIXED = Pattern.compile("(010|02\\d)\\d{8}|0[3-9]\\d{2}\\d{7,8}");
  private static final Pattern BRACKETS = Pattern.compile("[()]");
  private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|86(?=1[3-9]\\d{9}$))");

  /** @throws Unreadable when it is neither */
  public PhoneNumber {
    digits = folded(digits);
    Optional<String> problem = problem(digits);
    if (problem.isPresent()) throw new Unreadable(problem.get());
  }

  /** What is wrong with a typed number, as a message key for its field; empty when nothing is. */
  public static Optional<String> problem(String typed) {
    String digits = folded(typed);
    if (digits.isEmpty()) return Optional.of("shared.phone.empty");
    if (MOBILE.matcher(digits).matches() || FIXED.matcher(digits).matches()) return Optional.empty();
    return Optional.of("shared.phone.look");
  }

  /** As {@link #problem}, for fields where a short message must arrive. */
  public static Optional<String> mobileProblem(String typed) {
    Optional<String> problem = problem(typed);
    if (problem.isPresent() || MOBILE.matcher(folded(typed)).matches()) return problem;
    return Optional.of("shared.phone.mobile");
  }

  public boolean isMobile() {
    return MOBILE.matcher(digits).matches();
  }

  /** 138****1234; of a fixed line the area code and the last two digits. */
  public String masked() {
    if (isMobile()) return digits.substring(0, 3) + "****" + digits.substring(7);
    int area = digits.startsWith("010") || digits.startsWith("02") ? 3 : 4;
    return digits.substring(0, area) + "*****" + digits.substring(digits.length() - 2);
  }

  /** Masked: a number must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }

  private static String folded(String typed) {
    return COUNTRY.matcher(BRACKETS.matcher(Typed.compact(typed)).replaceAll("")).replaceFirst("");
  }
}
