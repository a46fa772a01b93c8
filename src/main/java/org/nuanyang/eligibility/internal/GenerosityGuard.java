package org.nuanyang.eligibility.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Generosity;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleGuard;
import org.nuanyang.policies.RuleObjection;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/**
 * Judges every group with every matter by the law and by a draft, in the situations that matter to its rules: nobody
 * may come away with less. What no single row shows, the whole shows here.
 */
@Component
class GenerosityGuard implements RuleGuard {

  private static final String LAW = "NATIONAL";
  private static final int MOST = 12;

  /** Situations in which the rules of a group or a matter speak. */
  private static final List<Map<String, Object>> SITUATIONS =
      List.of(
          Map.of(),
          Map.of("stable_income", false),
          Map.of("age", 17, "own_earnings", false),
          Map.of("age", 60, "stable_income", false, "rural", true),
          Map.of("age", 40, "stable_income", true, "pledge_willing", true, "has_counsel", false),
          Map.of("days_to_limitation", 6, "dv_danger", true, "preservation_needed", true));

  private final Eligibility eligibility;
  private final EligibilityWords words;

  GenerosityGuard(Eligibility eligibility, EligibilityWords words) {
    this.eligibility = eligibility;
    this.words = words;
  }

  @Override
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on) {
    var rules = new RuleBook(draft, profile, on);
    List<RuleObjection> found = new ArrayList<>(standard(rules));
    Set<String> said = new LinkedHashSet<>();
    Function<Facts, Verdict> judge = eligibility.judgeOf(draft);
    for (Rows.Matter matter : rules.matters()) {
      compare(judge, profile, on, matter, null, found, said);
      for (Rows.Group group : rules.groups()) compare(judge, profile, on, matter, group, found, said);
      if (found.size() >= MOST) return found;
    }
    return found;
  }

  private void compare(Function<Facts, Verdict> judge, String profile, LocalDate on, Rows.Matter matter, Rows.@Nullable Group group, List<RuleObjection> found, Set<String> said) {
    for (Map<String, Object> situation : SITUATIONS) {
      Facts facts = new Facts(LAW, on, group == null ? Set.of() : Set.of(group.code()), matter.code(), situation);
      Verdict law = judge.apply(facts);
      Verdict city = judge.apply(new Facts(profile, on, facts.personGroups(), facts.matterCode(), situation));
      boolean worse = Generosity.of(law, city) == Generosity.LOSES;
      if (!worse && !asksMore(law, city)) continue;
      String who = group == null ? words.say("eligibility.guard.anybody") : group.name();
      if (found.size() < MOST && said.add(who + matter.code()))
        found.add(new RuleObjection("", "", words.say("eligibility.guard.worse", who, matter.name(), words.outcome(law), words.outcome(city)), articles(law)));
      return;
    }
  }

  /** A paper that must be there at once, which the law does not ask for in this case. */
  private static boolean asksMore(Verdict law, Verdict city) {
    boolean same = law.path() == city.path() && law.econResult() == city.econResult();
    if (!same) return false;
    Set<String> asked = new LinkedHashSet<>();
    law.documents().forEach(paper -> asked.add(paper.code()));
    return city.documents().stream().anyMatch(paper -> !asked.contains(paper.code()) && !paper.tolerable() && !paper.madeHere());
  }

  private static List<Citation> articles(Verdict law) {
    return law.reasons().isEmpty() ? List.of() : law.reasons().getFirst().citations();
  }

  /** A standard that is half entered would send everybody to a person without a word. */
  private List<RuleObjection> standard(RuleBook rules) {
    if (rules.parameter("econ_standard_type").isEmpty() || Means.standard(rules, false).isPresent()) return List.of();
    return List.of(
        new RuleObjection("parameters", "econ_standard_type", words.say("eligibility.guard.standard"), List.of(new Citation("法律援助法", "第三十四条"))));
  }
}
