package org.nuanyang.training.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.policies.NumberBounds;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the numbers of {@code policies/<profile>/training.yaml}, in force and in drafts. */
@Component
class TrainingRules implements RuleGuard {

  private static final NumberBounds NUMBERS =
      NumberBounds.of("training")
          .number("hours_a_year", 0, 400)
          .number("pass_percent", 1, 100)
          .number("tries_a_day", 1, 100)
          .number("sign_in_minutes", 0, 240)
          .number("months_looked_at", 1, 60);

  private final Policies policies;
  private final MessageSource words;
  private final Clock clock;

  TrainingRules(Policies policies, MessageSource words, Clock clock) {
    this.policies = policies;
    this.words = words;
    this.clock = clock;
  }

  /** One number. */
  record Row(String code, int value, RuleVersion version) {}

  int number(String city, String code) {
    Map<String, Integer> numbers =
        policies.rows(policies.profileOf(city), "training", today(), Row.class).stream().collect(Collectors.toMap(Row::code, Row::value));
    Integer number = numbers.get(code);
    if (number == null) throw new IllegalStateException("training.yaml has no row " + code);
    return number;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    return NUMBERS.objections(draft, profile, on, words);
  }
}
