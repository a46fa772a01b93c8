package org.nuanyang.eligibility.internal;

import static org.nuanyang.eligibility.internal.Condition.Truth.NO;
import static org.nuanyang.eligibility.internal.Condition.Truth.UNKNOWN;
import static org.nuanyang.eligibility.internal.Condition.Truth.YES;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.internal.Condition.Range;
import org.nuanyang.eligibility.internal.Condition.Truth;

/**
 * The facts in the words of the rules: synonyms resolved, groups completed by what they imply and by
 * age. Remembers which facts the rules looked at and which they looked for in vain.
 */
final class Situation {

  static final String GROUPS = "groups";
  static final String MATTER = "matter";
  static final String INJURY_KIND = "injury_kind";
  private static final Set<String> BY_AGE = Set.of("MINOR", "ELDERLY_60");

  private final Rows.@Nullable Matter matter;
  private final Set<String> groups;
  private final boolean groupsAsked;
  private final Map<String, Object> facts;
  private final Function<String, BigDecimal> parameters;
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  Situation(
      Rows.@Nullable Matter matter,
      Set<String> groups,
      boolean groupsAsked,
      Map<String, Object> facts,
      Function<String, BigDecimal> parameters) {
    this.matter = matter;
    this.groups = groups;
    this.groupsAsked = groupsAsked;
    this.facts = facts;
    this.parameters = parameters;
  }

  /** The same person and facts, seen as another matter. */
  Situation as(Rows.Matter other) {
    var seen = new Situation(other, groups, groupsAsked, facts, parameters);
    seen.used.addAll(used);
    seen.missing.addAll(missing);
    return seen;
  }

  /** The same situation with words about the verdict, for tables that depend on it. */
  Situation with(Map<String, Object> verdict) {
    var all = new LinkedHashMap<>(facts);
    all.putAll(verdict);
    return new Situation(matter, groups, groupsAsked, all, parameters);
  }

  /** Whether a condition holds; what it misses is remembered as worth asking. */
  boolean meets(@Nullable Condition condition) {
    return look(condition) == YES;
  }

  Truth look(@Nullable Condition condition) {
    if (condition == null) return YES;
    Condition.Outcome outcome = condition.lookAt(this);
    if (outcome.truth() == YES) used.addAll(outcome.used());
    missing.addAll(outcome.missing());
    return outcome.truth();
  }

  /** Whether a condition holds on what was stated; what it misses is nothing to ask a citizen. */
  boolean shows(@Nullable Condition condition) {
    if (condition == null) return true;
    Condition.Outcome outcome = condition.lookAt(this);
    if (outcome.truth() == YES) used.addAll(outcome.used());
    return outcome.truth() == YES;
  }

  boolean isAboutOneOf(List<String> codes) {
    return isAbout(codes, missing) == YES;
  }

  /** Whether a yes-or-no fact was stated as yes. */
  boolean stated(String name) {
    boolean yes = facts.get(name) != null && !Boolean.FALSE.equals(facts.get(name));
    if (yes) used.add(name);
    return yes;
  }

  /** Facts a condition rests on, for the reason that names it. */
  Set<String> usedBy(@Nullable Condition condition) {
    return condition == null ? Set.of() : condition.lookAt(this).used();
  }

  Rows.@Nullable Matter matter() {
    return matter;
  }

  void lacks(String fact) {
    missing.add(fact);
  }

  @Nullable Boolean flag(String name) {
    Object value = facts.get(name);
    if (value == null) missing.add(name);
    else used.add(name);
    return value instanceof Boolean flag ? flag : value == null ? null : Boolean.TRUE;
  }

  @Nullable BigDecimal number(String name) {
    Object value = facts.get(name);
    if (value == null) missing.add(name);
    else used.add(name);
    return value instanceof Number number ? new BigDecimal(number.toString()) : null;
  }

  /** A number somebody stated; nobody is asked for it. */
  @Nullable BigDecimal statedNumber(String name) {
    if (!(facts.get(name) instanceof Number number)) return null;
    used.add(name);
    return new BigDecimal(number.toString());
  }

  @Nullable String word(String name) {
    return facts.get(name) instanceof String word ? word : null;
  }

  Set<String> groups() {
    return groups;
  }

  Map<String, Object> factsUsed() {
    Map<String, Object> values = new LinkedHashMap<>();
    if (matter != null) values.put(MATTER, matter.code());
    for (String name : used) {
      if (facts.containsKey(name)) values.put(name, facts.get(name));
    }
    if (!groups.isEmpty()) values.put(GROUPS, List.copyOf(groups));
    return values;
  }

  Set<String> missing() {
    return missing;
  }

  Truth isAbout(List<String> codes, Set<String> looked) {
    if (matter == null) {
      looked.add(MATTER);
      return UNKNOWN;
    }
    if (codes.contains(matter.code()) || codes.contains(matter.list())) return YES;
    if (matter.parent() != null && codes.contains(matter.parent())) return YES;
    boolean couldBeAChild = matter.code().equals("M07_INJURY") && codes.stream().anyMatch(c -> c.startsWith("INJURY_"));
    if (!couldBeAChild) return NO;
    looked.add(INJURY_KIND);
    return UNKNOWN;
  }

  Truth isIn(List<String> wanted, Set<String> seen, Set<String> looked) {
    if (wanted.stream().anyMatch(groups::contains)) {
      seen.add(GROUPS);
      return YES;
    }
    boolean ageWouldTell = !facts.containsKey("age") && wanted.stream().anyMatch(BY_AGE::contains);
    if (ageWouldTell) looked.add("age");
    if (!groupsAsked) looked.add(GROUPS);
    return ageWouldTell || !groupsAsked ? UNKNOWN : NO;
  }

  Truth has(String name, Object wanted, Set<String> seen, Set<String> looked) {
    Object value = facts.get(name);
    if (value == null) {
      looked.add(name);
      return UNKNOWN;
    }
    seen.add(name);
    if (wanted instanceof List<?> some) return some.contains(value) ? YES : NO;
    if (wanted.equals(Boolean.TRUE) && !(value instanceof Boolean)) return YES;
    return wanted.equals(value) ? YES : NO;
  }

  Truth lies(String name, Range range, Set<String> seen, Set<String> looked) {
    if (!(facts.get(name) instanceof Number given)) {
      looked.add(name);
      return UNKNOWN;
    }
    seen.add(name);
    BigDecimal value = new BigDecimal(given.toString());
    boolean in =
        (range.from() == null || value.compareTo(bound(range.from())) >= 0)
            && (range.to() == null || value.compareTo(bound(range.to())) <= 0)
            && (range.below() == null || value.compareTo(bound(range.below())) < 0)
            && (range.above() == null || value.compareTo(bound(range.above())) > 0);
    return in ? YES : NO;
  }

  private BigDecimal bound(String written) {
    return written.startsWith("@") ? parameters.apply(written.substring(1)) : new BigDecimal(written);
  }
}
