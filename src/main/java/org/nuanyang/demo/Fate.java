package org.nuanyang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.nuanyang.shared.IdentityNumber;

/** Chance with a fixed seed: the same city grows every time. Names, numbers and phones are invented. */
final class Fate {

  private final Random random;
  private final CityPlan plan;

  Fate(long seed, CityPlan plan) {
    this.random = new Random(seed);
    this.plan = plan;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean in100(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  double spread(double around, double by) {
    return around + (random.nextDouble() - 0.5) * 2 * by;
  }

  String name(boolean mongolian) {
    if (mongolian && in100(60)) return of(plan.mongolianNames());
    StringBuilder name = new StringBuilder().append(letter(plan.surnames())).append(letter(plan.given()));
    if (in100(70)) name.append(letter(plan.given()));
    return name.toString();
  }

  private char letter(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  /** A well-formed number of a fictional county, which no person can have. */
  String identityNumber(String county, LocalDate born, boolean male) {
    int order = random.nextInt(500) * 2 % 1000 + (male ? 1 : 0);
    String first17 = "%s%04d%02d%02d%03d".formatted(county, born.getYear(), born.getMonthValue(), born.getDayOfMonth(), order);
    return first17 + IdentityNumber.checkDigit(first17);
  }

  LocalDate born(LocalDate today, int youngest, int oldest) {
    return today.minusYears(between(youngest, oldest)).minusDays(random.nextInt(365));
  }

  String phone() {
    return "19900%06d".formatted(random.nextInt(1_000_000));
  }

  /** An identifier as {@code Ids} would have drawn it at that moment, so that lists keep the order of time. */
  UUID idAt(Instant at) {
    long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(1 << 12);
    return new UUID(high, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
  }

  /** A moment within working hours of that day. */
  Instant workingMoment(LocalDate day, Clock clock) {
    return day.atTime(between(8, 16), between(0, 59), between(0, 59)).atZone(clock.getZone()).toInstant();
  }
}
