package org.nuanyang.rounds.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanyang.policies.NumberBounds;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.rounds.internal.RoundRules.CheckPlace;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads the check-lists of a draft as the visits will: each kind of place keeps a list one can go through standing. */
@Component
class RoundRuleGuard implements RuleGuard {

  private static final int MOST = 15;
  private static final int LONGEST = 60;
  private static final NumberBounds BOUNDS =
      NumberBounds.of(RoundRules.NUMBERS).number("visit_days", 7, 180).number("unusual_percent", 110, 500).number("unusual_least", 1, 1000);

  private final MessageSource words;

  RoundRuleGuard(MessageSource words) {
    this.words = words;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    List<RuleObjection> found = new ArrayList<>(BOUNDS.objections(draft, profile, on, words));
    Set<CheckPlace> bare = EnumSet.allOf(CheckPlace.class);
    int[] points = new int[CheckPlace.values().length];
    for (ObjectNode row : draft.rows(profile, RoundRules.CHECKS, on, ObjectNode.class)) {
      String code = row.path("code").asString("");
      String place = row.path("place").asString("");
      CheckPlace known = Arrays.stream(CheckPlace.values()).filter(one -> one.name().equals(place)).findFirst().orElse(null);
      String ask = row.path("ask").asString("");
      if (known == null || ask.isBlank() || ask.length() > LONGEST || !code.matches("[a-z][a-z0-9_]{1,40}")) found.add(objection(code, "rounds.guard.row", code, String.valueOf(LONGEST)));
      else {
        bare.remove(known);
        if (++points[known.ordinal()] == MOST + 1) found.add(objection(code, "rounds.guard.many", String.valueOf(MOST)));
      }
    }
    for (CheckPlace one : bare) found.add(objection(one.name(), "rounds.guard.bare", words.getMessage("rounds.place." + one, null, Locale.SIMPLIFIED_CHINESE)));
    return found;
  }

  private RuleObjection objection(String code, String key, Object... arguments) {
    return new RuleObjection(RoundRules.CHECKS, code, words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE), List.of());
  }
}
