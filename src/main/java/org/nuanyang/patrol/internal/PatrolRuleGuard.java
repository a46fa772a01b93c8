package org.nuanyang.patrol.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.policies.NumberBounds;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads the danger table and the numbers of a draft as the cards will; what may cost a life stays at the highest level. */
@Component
class PatrolRuleGuard implements RuleGuard {

  static final Set<DangerSign> ALWAYS_HIGH = Set.of(DangerSign.VIOLENCE, DangerSign.WEAPON, DangerSign.SUICIDE);
  private static final long MOST = 1_000_000_000L;
  private static final NumberBounds NUMBERS =
      NumberBounds.of(PatrolNumbers.TABLE).number("revisit_days", 1, 180).number("duplicate_days", 1, 365).number("shown_from", 1, 20);

  private final MessageSource words;

  PatrolRuleGuard(MessageSource words) {
    this.words = words;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    List<RuleObjection> found = new ArrayList<>(NUMBERS.objections(draft, profile, on, words));
    Set<String> known = new HashSet<>(Set.of(RiskTable.PEOPLE, RiskTable.AMOUNT, RiskTable.SIGNS));
    for (DangerSign sign : DangerSign.values()) known.add(sign.name());
    boolean readable = true;
    for (ObjectNode row : draft.rows(profile, RiskTable.TABLE, on, ObjectNode.class)) {
      String code = row.path("code").asString("");
      boolean counted = row.path("least").isIntegralNumber() && row.path("least").asLong() >= 1 && row.path("least").asLong() <= MOST;
      boolean level = Arrays.stream(RiskLevel.values()).anyMatch(one -> one.name().equals(row.path("level").asString("")));
      if (counted && level && known.contains(row.path("sign").asString(""))) continue;
      readable = false;
      found.add(objection(code, "patrol.guard.row", code));
    }
    if (!readable) return found;
    RiskTable table = new RiskTable(draft.rows(profile, RiskTable.TABLE, on, RiskTable.Row.class));
    for (DangerSign sign : DangerSign.values())
      if (ALWAYS_HIGH.contains(sign) && table.judge(Set.of(sign), 1, null).level() != RiskLevel.HIGH)
        found.add(objection(sign.name(), "patrol.guard.high", words.getMessage(sign.messageKey(), null, Locale.SIMPLIFIED_CHINESE)));
    return found;
  }

  private RuleObjection objection(String code, String key, Object... arguments) {
    return new RuleObjection(RiskTable.TABLE, code, words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE), List.of());
  }
}
