package org.nuanyang.eligibility.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.Reason;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.policies.RuleVersion;

/** One thinking-through of a situation: the rules at hand and what they have said so far. */
final class Deliberation {

  /** What the rules propose, before rank, papers and other doors are added. */
  record Proposal(Path path, @Nullable EconResult econ, @Nullable RefusalCode refusal, boolean sureOfScope) {

    static Proposal of(Path path, @Nullable EconResult econ) {
      return new Proposal(path, econ, null, true);
    }

    static Proposal refuse(RefusalCode code, @Nullable EconResult econ) {
      return new Proposal(Path.REFUSE_PROPOSED, econ, code, true);
    }

    Proposal unsureOfScope() {
      return new Proposal(Path.NEEDS_CHECK, econ, refusal, false);
    }

    Proposal by(Path other) {
      return new Proposal(other, econ, refusal, sureOfScope);
    }
  }

  final RuleBook rules;
  Situation situation;
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<RuleVersion> matched = new LinkedHashSet<>();

  Deliberation(RuleBook rules, Situation situation) {
    this.rules = rules;
    this.situation = situation;
  }

  /** Says something besides. */
  void say(String code, Rows.Rule rule, @Nullable Condition when) {
    reasons.add(reason(code, rule, rule.text(), when));
  }

  /** Says what decides: it comes first. */
  void decide(String code, Rows.Rule rule, @Nullable Condition when) {
    reasons.addFirst(reason(code, rule, rule.text(), when));
  }

  void decide(String remark) {
    decide(remark, rules.remark(remark), null);
  }

  void say(String remark) {
    say(remark, rules.remark(remark), null);
  }

  /** A remark with figures in it, such as {@code {standard}}. */
  void decide(String remark, Map<String, String> figures) {
    Rows.Remark row = rules.remark(remark);
    String text = row.text();
    for (var figure : figures.entrySet()) text = text.replace("{" + figure.getKey() + "}", figure.getValue());
    reasons.addFirst(reason(remark, row, text, null));
  }

  void note(Rows.Rule rule) {
    matched.add(rule.version());
  }

  private Reason reason(String code, Rows.Rule rule, String text, @Nullable Condition when) {
    matched.add(rule.version());
    return new Reason(
        code, text, rule.citations(), rule.version(), List.copyOf(situation.usedBy(when)));
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  List<RuleVersion> matched() {
    return List.copyOf(matched);
  }
}
