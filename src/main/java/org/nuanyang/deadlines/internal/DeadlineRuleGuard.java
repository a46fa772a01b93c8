package org.nuanyang.deadlines.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.shared.TermUnit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the deadline rows of a draft as the clocks will: one they cannot read would stop every clock of the city. */
@Component
class DeadlineRuleGuard implements RuleGuard {

  private static final String TABLE = "deadlines";
  private static final Pattern WARNING = Pattern.compile("\\d{1,4}(MIN|H|D)");
  private static final int LONGEST = 3660;

  private final MessageSource words;

  DeadlineRuleGuard(MessageSource words) {
    this.words = words;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    List<ObjectNode> law = draft.rows("NATIONAL", TABLE, on, ObjectNode.class);
    List<RuleObjection> found = new ArrayList<>();
    for (ObjectNode row : draft.rows(profile, TABLE, on, ObjectNode.class)) look(row, law, found);
    if (found.isEmpty()) draft.rows(profile, TABLE, on, CityRow.class).forEach(CityRow::toRule);
    return found;
  }

  private void look(ObjectNode row, List<ObjectNode> law, List<RuleObjection> found) {
    String code = row.path("code").asString();
    boolean known = law.stream().anyMatch(one -> one.path("code").asString().equals(code));
    if (!known) found.add(objection(code, "policies.guard.number-unknown", code));
    if (!known) return;
    JsonNode length = row.path("length");
    boolean counted = length.isMissingNode() || length.isNull() || length.isInt() && length.asInt() >= 0 && length.asInt() <= LONGEST;
    if (!counted) found.add(objection(code, "policies.guard.number-range", code, "0", LONGEST + "", length.asString("")));
    word(row, code, "unit", named(TermUnit.values()), found);
    word(row, code, "duty", named(Role.values()), found);
    word(row, code, "escalate", named(Role.values()), found);
    if (row.hasNonNull("warn") && !WARNING.matcher(row.path("warn").asString("")).matches())
      found.add(objection(code, "deadlines.guard.warn", code, row.path("warn").asString("")));
    for (String column : List.of("pausable", "moved_by")) {
      Set<String> reasons = new HashSet<>();
      law.forEach(one -> one.path(column).forEach(reason -> reasons.add(reason.asString())));
      row.path(column).forEach(reason -> { if (!reasons.contains(reason.asString())) found.add(objection(code, "deadlines.guard.word", code, reason.asString())); });
    }
  }

  private void word(ObjectNode row, String code, String column, Set<String> known, List<RuleObjection> found) {
    if (!row.hasNonNull(column) || known.contains(row.path(column).asString(""))) return;
    found.add(objection(code, "deadlines.guard.word", code, row.path(column).asString("")));
  }

  private static Set<String> named(Enum<?>[] values) {
    return Set.copyOf(Stream.of(values).map(Enum::name).toList());
  }

  private RuleObjection objection(String code, String key, Object... arguments) {
    return new RuleObjection(TABLE, code, words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE), List.of());
  }
}
