package org.nuanyang.eligibility.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a rule row applies, as data: everything stated must hold. A fact that is not given makes the
 * answer {@link Truth#UNKNOWN}, unless something else already settles it.
 *
 * @param groups the person is in one of these
 * @param matters the matter is one of these, a child of one, or on the list of that letter (M, N, R, A, C, O)
 * @param facts each fact has the value, or one of the values
 * @param numbers each fact lies in the range
 * @param any at least one of these holds
 * @param unless an exception: it counts only when it is shown, and what would show it is worth asking
 */
record Condition(
    List<String> groups,
    List<String> matters,
    Map<String, Object> facts,
    Map<String, Range> numbers,
    List<Condition> any,
    @Nullable Condition unless) {

  static final Condition ALWAYS =
      new Condition(List.of(), List.of(), Map.of(), Map.of(), List.of(), null);

  enum Truth {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * Bounds of a number, each a number or {@code @parameter}.
   *
   * @param from smallest that fits
   * @param to largest that fits
   * @param below everything under this fits
   * @param above everything over this fits
   */
  record Range(
      @Nullable String from, @Nullable String to, @Nullable String below, @Nullable String above) {}

  /** What came of looking: the answer, the facts that were used, and those that might still change it. */
  record Outcome(Truth truth, Set<String> used, Set<String> missing) {}

  Outcome lookAt(Situation situation) {
    Set<String> used = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    Set<String> presumed = new LinkedHashSet<>();
    Truth all = Truth.YES;
    if (!matters.isEmpty()) all = and(all, situation.isAbout(matters, missing));
    if (all != Truth.NO && !groups.isEmpty()) all = and(all, situation.isIn(groups, used, missing));
    for (var fact : facts.entrySet()) {
      if (all != Truth.NO) all = and(all, situation.has(fact.getKey(), fact.getValue(), used, missing));
    }
    for (var number : numbers.entrySet()) {
      if (all != Truth.NO) all = and(all, situation.lies(number.getKey(), number.getValue(), used, missing));
    }
    if (all != Truth.NO && !any.isEmpty()) all = and(all, anyOf(situation, used, missing, presumed));
    if (all != Truth.NO && unless != null) {
      Outcome exception = unless.lookAt(situation);
      used.addAll(exception.used);
      presumed.addAll(exception.missing);
      if (exception.truth == Truth.YES) all = Truth.NO;
    }
    return switch (all) {
      case YES -> new Outcome(all, used, presumed);
      case NO -> new Outcome(all, used, Set.of());
      case UNKNOWN -> {
        missing.addAll(presumed);
        yield new Outcome(all, used, missing);
      }
    };
  }

  private Truth anyOf(
      Situation situation, Set<String> used, Set<String> missing, Set<String> presumed) {
    Set<String> open = new LinkedHashSet<>();
    Truth some = Truth.NO;
    for (Condition one : any) {
      Outcome outcome = one.lookAt(situation);
      if (outcome.truth == Truth.NO) continue;
      used.addAll(outcome.used);
      if (outcome.truth == Truth.YES) {
        presumed.addAll(outcome.missing);
        return Truth.YES;
      }
      open.addAll(outcome.missing);
      some = Truth.UNKNOWN;
    }
    missing.addAll(open);
    return some;
  }

  private static Truth and(Truth one, Truth other) {
    if (one == Truth.NO || other == Truth.NO) return Truth.NO;
    return one == Truth.UNKNOWN || other == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.YES;
  }
}
