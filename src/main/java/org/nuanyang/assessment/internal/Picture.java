package org.nuanyang.assessment.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nuanyang.assessment.Grade;
import org.nuanyang.assessment.View;

/**
 * What the rules say of a situation, before it is put into words.
 *
 * @param fired rules that hold, in their order
 * @param grades by view: the worst that holds; unknown when nothing worrying holds and something worrying may
 * @param open views in which a fact that is missing may still bring a worry
 */
record Picture(List<RuleSet.Rule> fired, List<RuleSet.ProofRule> lacking, Map<View, Grade> grades, Set<View> open) {

  static Picture of(Situation situation) {
    List<RuleSet.Rule> fired = new ArrayList<>();
    List<RuleSet.ProofRule> lacking = new ArrayList<>();
    Map<View, Grade> grades = new EnumMap<>(View.class);
    Set<View> open = new TreeSet<>();
    for (View view : View.values()) grades.put(view, Grade.NONE);
    for (RuleSet.Rule rule : situation.rules().rules()) {
      if (!rule.span().holds(situation.day())) continue;
      Truth truth = situation.holds(rule.when());
      if (truth == Truth.TRUE) fired.add(rule);
      note(rule.view(), rule.grade(), truth, grades, open);
    }
    for (RuleSet.ProofRule proof : situation.rules().proofs()) {
      if (!proof.span().holds(situation.day())) continue;
      Truth truth = situation.holds(proof.when()).and(not(situation.holds(proof.shown())));
      if (truth == Truth.TRUE) lacking.add(proof);
      note(View.EVIDENCE, proof.grade(), truth, grades, open);
    }
    for (View view : open) grades.computeIfPresent(view, (each, grade) -> grade == Grade.NONE ? Grade.UNKNOWN : grade);
    return new Picture(fired, lacking, grades, open);
  }

  private static Truth not(Truth truth) {
    return switch (truth) {
      case TRUE -> Truth.FALSE;
      case OPEN -> Truth.OPEN;
      case FALSE -> Truth.TRUE;
    };
  }

  private static void note(View view, Grade grade, Truth truth, Map<View, Grade> grades, Set<View> open) {
    if (truth == Truth.TRUE) grades.merge(view, grade, Grade::worse);
    if (truth == Truth.OPEN && grade.worries()) open.add(view);
  }

  /** The worries of a view by their ids, in words. */
  Map<String, String> worries(View view) {
    Map<String, String> worries = new TreeMap<>();
    for (RuleSet.Rule rule : fired) if (rule.view() == view && rule.grade().worries()) worries.put(rule.id(), rule.says());
    if (view == View.EVIDENCE) for (RuleSet.ProofRule proof : lacking) if (proof.grade().worries()) worries.put(proof.id(), proof.says());
    return worries;
  }
}
