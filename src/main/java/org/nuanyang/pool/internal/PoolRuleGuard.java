package org.nuanyang.pool.internal;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.policies.NumberBounds;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the pool numbers of a draft as admission, removal and the panels of experts will. */
@Component
class PoolRuleGuard implements RuleGuard {

  private static final NumberBounds NUMBERS =
      NumberBounds.of("pool")
          .number("entry_min_years", 0, 40)
          .number("recommendation_needed", 0, 1)
          .number("notice_days", 0, 365)
          .number("fails_in_12_months", 1, 100)
          .number("unjustified_refusals", 1, 100)
          .number("proposal_days", 1, 365)
          .number("expert_term_months", 1, 600);

  private final MessageSource words;

  PoolRuleGuard(MessageSource words) {
    this.words = words;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    return NUMBERS.objections(draft, profile, on, words);
  }
}
