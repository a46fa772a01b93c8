package org.nuanyang.assessment.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessment.Go;
import org.nuanyang.assessment.Assessment.Proof.Burden;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.Grade;
import org.nuanyang.assessment.View;

/** Everything shipped for one category, as its file says it. */
record RuleSet(
    Checklist checklist, Map<String, Condition> asked, List<Count> counts, List<Rule> rules, List<ProofRule> proofs,
    List<IssueRule> issues, List<WayRule> ways) {

  /**
   * A sum or a term worked out by a calculator.
   *
   * @param with its inputs: values, or {@code $fact} and {@code $fact?} where it may be missing
   * @param shown whether the worked sheet belongs to the opinion letter
   */
  record Count(
      String id, String calculator, @Nullable String title, Condition when, Map<String, Object> with, int soonDays, boolean shown) {}

  /** What is said in one view when its condition holds. */
  record Rule(
      String id, View view, Grade grade, Condition when, Span span, String says, @Nullable String means, List<String> todo, List<Go> go) {}

  /** What must be shown, by whom, and what is said while it is not. */
  record ProofRule(
      String id, String issue, String point, Burden burden, Condition when, Condition shown, Grade grade, Span span, String says,
      List<String> by, String rule, List<String> todo, List<Go> go) {}

  record IssueRule(String id, String question, Condition when, String law) {}

  record WayRule(String kind, String title, Condition when, String who, String cost, String time, String fits, List<Go> go) {}

  /** The days a rule holds. */
  record Span(@Nullable LocalDate from, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }
}
