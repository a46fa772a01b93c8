package org.nuanyang.assessment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.calculators.internal.Sums;
import org.nuanyang.matters.Category;
import org.nuanyang.shared.CityClock;

/** Disputes looked at with the shipped rules on 22 November 2026, without a platform. */
public final class Disputes {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Assessments ALL =
      new RuledAssessments(Sums.ALL, Clock.fixed(TODAY.atTime(9, 0).atZone(CityClock.ZONE).toInstant(), CityClock.ZONE));

  private static final List<Integer> DAYS_BACK = List.of(1, 5, 12, 40, 50, 100, 200, 330, 350, 400, 700, 1000, 1080, 1200, 2200, 7200, 8000);

  private Disputes() {}

  /** @param answers fact, answer, fact, answer … */
  public static Assessment of(Category category, String... answers) {
    Map<String, String> told = new LinkedHashMap<>();
    for (int i = 0; i < answers.length; i += 2) told.put(answers[i], answers[i + 1]);
    return ALL.assess(category, told);
  }

  /** Somebody's answers, drawn; about one in eight is left open. */
  static Map<String, String> drawn(RuleSet rules, Random dice) {
    Map<String, String> answers = new LinkedHashMap<>();
    rules.checklist().facts().filter(fact -> dice.nextInt(8) > 0).forEach(fact -> answers.put(fact.id(), answer(fact, rules, dice)));
    return answers;
  }

  private static String answer(Checklist.Fact fact, RuleSet rules, Random dice) {
    return switch (fact.type()) {
      case DATE -> TODAY.minusDays(DAYS_BACK.get(dice.nextInt(DAYS_BACK.size()))).toString();
      case MONEY -> List.of("300", "4000", "9000", "60000", "150000", "450000", "3000000").get(dice.nextInt(7));
      case CHOICE, CHOICES -> fact.options().get(dice.nextInt(fact.options().size())).value();
    };
  }
}
