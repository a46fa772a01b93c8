package org.nuanyang.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of an identity paper, checked as far as the number itself can tell. An 18-digit one
 * carries region, date of birth, sex and a check digit (GB 11643, ISO 7064 MOD 11-2).
 *
 * @param number upper case, without blanks
 */
public record IdentityNumber(IdentityPaper paper, String number) {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  /** @throws Unreadable when {@link #problem} finds one */
  public IdentityNumber {
    number = folded(paper, number);
    Optional<String> problem = problemOf(paper, number);
    if (problem.isPresent()) throw new Unreadable(problem.get());
  }

  /** The commonest case: the number of a mainland resident. */
  public static IdentityNumber resident(String number) {
    return new IdentityNumber(IdentityPaper.RESIDENT_ID, number);
  }

  /** What is wrong with a typed number, as a message key for its field; empty when nothing is. */
  public static Optional<String> problem(IdentityPaper paper, String typed) {
    return problemOf(paper, folded(paper, typed));
  }

  /** The check digit that belongs behind the first 17 digits. */
  public static char checkDigit(String first17) {
    int sum = 0;
    for (int i = 0; i < 17; i++) sum += (first17.charAt(i) - '0') * WEIGHTS[i];
    return CHECK_DIGITS.charAt(sum % 11);
  }

  /** Empty for papers whose number does not tell. */
  public Optional<LocalDate> birthDate() {
    return hasCheckDigit(number) ? dateIn(number) : Optional.empty();
  }

  /** Full years on that day; empty for papers whose number does not tell. */
  public Optional<Integer> ageOn(LocalDate day) {
    return birthDate().map(born -> Period.between(born, day).getYears());
  }

  /** Empty for papers whose number does not tell. */
  public Optional<Sex> sex() {
    if (!hasCheckDigit(number)) return Optional.empty();
    return Optional.of((number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE);
  }

  /** Where the number was given, possibly a code that has been retired; residents only. */
  public Optional<RegionCode> region() {
    if (paper != IdentityPaper.RESIDENT_ID) return Optional.empty();
    return Optional.of(new RegionCode(number.substring(0, 6)));
  }

  /** First six and last two of a long number, first two and last two of a short one. */
  public String masked() {
    int shown = number.length() >= 15 ? 6 : 2;
    int hidden = Math.max(number.length() - shown - 2, 0);
    return number.substring(0, shown) + "*".repeat(hidden) + number.substring(shown + hidden);
  }

  /** Masked: a number must not reach a log by accident. */
  @Override
  public String toString() {
    return masked();
  }

  private static String folded(IdentityPaper paper, String typed) {
    String number = Typed.compact(typed).toUpperCase(Locale.ROOT);
    boolean carriesIssue =
        paper == IdentityPaper.HONG_KONG_MACAO_PERMIT && number.length() == 11 && paper.looksLike(number);
    return carriesIssue ? number.substring(0, 9) : number;
  }

  private static Optional<String> problemOf(IdentityPaper paper, String number) {
    if (number.isEmpty()) return Optional.of("shared.identity-number.empty");
    if (paper == IdentityPaper.RESIDENT_ID && number.matches("\\d{15}"))
      return Optional.of("shared.identity-number.old");
    if (!paper.looksLike(number))
      return Optional.of("shared.identity-number.look." + paper.name());
    if (!hasCheckDigit(number)) return Optional.empty();
    if (paper == IdentityPaper.RESIDENT_ID && RegionCode.problem(number.substring(0, 6)).isPresent())
      return Optional.of("shared.identity-number.region");
    if (dateIn(number).isEmpty()) return Optional.of("shared.identity-number.birth-date");
    if (checkDigit(number) != number.charAt(17))
      return Optional.of("shared.identity-number.check-digit");
    return Optional.empty();
  }

  private static boolean hasCheckDigit(String number) {
    return number.length() == 18 && number.substring(0, 17).chars().allMatch(Character::isDigit);
  }

  private static Optional<LocalDate> dateIn(String number) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(number.substring(6, 10)),
              Integer.parseInt(number.substring(10, 12)),
              Integer.parseInt(number.substring(12, 14)));
      return date.getYear() < 1880 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
