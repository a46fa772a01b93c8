package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.List;

/** A module that works by rules, asked whether it can read those of a draft and whether they take anything from a citizen. */
public interface RuleGuard {

  /**
   * @param draft the rules as they would be
   * @param profile the city's profile in them
   * @param on the first day they would be in force
   */
  List<RuleObjection> objections(Policies draft, String profile, LocalDate on);
}
