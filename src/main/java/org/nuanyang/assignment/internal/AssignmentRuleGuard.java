package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.policies.NumberBounds;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the assignment and handler rows of a draft as the shortlist will: every case must find its list with them. */
@Component
class AssignmentRuleGuard implements RuleGuard {

  private static final NumberBounds NUMBERS = numbers();
  private static final int ALL_WEIGHTS = 100;

  private final MessageSource words;

  AssignmentRuleGuard(MessageSource words) {
    this.words = words;
  }

  private static NumberBounds numbers() {
    NumberBounds numbers =
        NumberBounds.of("assignment")
            .number("serious_min_criminal_years", 0, 40)
            .number("bench_rest_years", 0, 40)
            .number("litigation_min_years", 0, 40)
            .number("max_open_cases", 1, 1000)
            .number("max_overdue_files", 0, 1000)
            .number("former_client_months", 0, 600)
            .number("duty_paid_rest_months", 0, 600)
            .number("take_back_when_silent", 0, 1)
            .number("mentor_years", 0, 40)
            .number("mentor_lead_share", 0, 100)
            .number("near_km", 0, 5000)
            .number("far_km", 1, 5000);
    for (Criterion criterion : Criterion.values()) numbers.number("weight_" + criterion.name().toLowerCase(Locale.ROOT), 0, ALL_WEIGHTS);
    return numbers;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    List<RuleObjection> found = new ArrayList<>(NUMBERS.objections(draft, profile, on, words));
    if (found.isEmpty()) together(AssignmentRules.ofProfile(draft, profile, on), found);
    Set<String> forms = new HashSet<>();
    draft.rows("NATIONAL", "handlers", on, HandlerRule.class).forEach(row -> forms.addAll(row.forms()));
    for (HandlerRule row : draft.rows(profile, "handlers", on, HandlerRule.class)) handler(row, forms, found);
    return found;
  }

  private void together(AssignmentRules rules, List<RuleObjection> found) {
    int weights = Stream.of(Criterion.values()).mapToInt(rules::weight).sum();
    if (weights != ALL_WEIGHTS) found.add(objection("assignment", "", "assignment.guard.weights", weights + ""));
    if (rules.number("near_km") >= rules.number("far_km")) found.add(objection("assignment", "near_km", "assignment.guard.distance"));
  }

  private void handler(HandlerRule row, Set<String> forms, List<RuleObjection> found) {
    boolean known = Stream.of(PractitionerKind.values()).anyMatch(kind -> kind.name().equals(row.code()));
    if (!known) found.add(objection("handlers", row.code(), "policies.guard.number-unknown", row.code()));
    if (known && row.forms().isEmpty()) found.add(objection("handlers", row.code(), "assignment.guard.no-forms", row.code()));
    for (String form : row.forms()) if (!forms.contains(form)) found.add(objection("handlers", row.code(), "assignment.guard.form", row.code(), form));
  }

  private RuleObjection objection(String table, String code, String key, Object... arguments) {
    return new RuleObjection(table, code, words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE), List.of());
  }
}
