package org.nuanyang.duty.internal;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.policies.NumberBounds;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the duty numbers of a draft as rota and sign-in will. */
@Component
class DutyRuleGuard implements RuleGuard {

  private static final int MINUTES_OF_A_HALF_DAY = 240;

  private static final NumberBounds NUMBERS =
      NumberBounds.of("duty")
          .number("rest_days", 0, 31)
          .number("most_halves", 1, 62)
          .number("late_minutes", 0, MINUTES_OF_A_HALF_DAY)
          .number("absent_minutes", 1, MINUTES_OF_A_HALF_DAY)
          .number("early_minutes", 0, MINUTES_OF_A_HALF_DAY)
          .number("publish_days", 0, 31)
          .number("plea_help_by", 1, 2);

  private final MessageSource words;

  DutyRuleGuard(MessageSource words) {
    this.words = words;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    return NUMBERS.objections(draft, profile, on, words);
  }
}
