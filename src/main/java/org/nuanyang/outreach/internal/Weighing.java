package org.nuanyang.outreach.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.outreach.CheckupReport;
import org.nuanyang.outreach.CheckupReport.Change;
import org.nuanyang.outreach.CheckupReport.Difference;
import org.nuanyang.outreach.CheckupReport.Finding;
import org.nuanyang.outreach.CheckupReport.Side;
import org.nuanyang.outreach.CheckupReport.Voice;
import org.nuanyang.outreach.Questionnaire;
import org.nuanyang.outreach.Questionnaire.Dimension;
import org.nuanyang.outreach.Questionnaire.Item;
import org.nuanyang.outreach.Questionnaire.WorkerQuestion;
import org.nuanyang.outreach.Reply;
import org.nuanyang.outreach.RiskGrade;
import org.nuanyang.outreach.Standing;

/** Weighs answers: what was lost on each side, which risks there are, where workers say otherwise, what changed. */
record Weighing(Questionnaire questionnaire) {

  /** Fewer than two who differ could be one person whom the owner guesses. */
  private static final int FEWEST_WHO_DIFFER = 2;

  CheckupReport report(Map<String, Reply> given, Heard heard, @Nullable Map<String, Reply> before) {
    List<Side> sides = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Dimension dimension : questionnaire.dimensions()) {
      List<Finding> found = dimension.items().stream().map(item -> finding(dimension, item, given)).filter(one -> one.standing().worries()).toList();
      sides.add(side(dimension, given, found));
      findings.addAll(found);
    }
    findings.sort(Comparator.comparing(Finding::grade).thenComparing(one -> -one.item().weight()));
    int unanswered = (int) questionnaire.items().filter(item -> !given.containsKey(item.id())).count();
    return new CheckupReport(sides, findings, differences(given, heard), heard.workers(), unanswered, before == null ? null : change(given, before));
  }

  private static Finding finding(Dimension dimension, Item item, Map<String, Reply> given) {
    Standing standing = item.standing(given.get(item.id()));
    RiskGrade grade = switch (standing) {
      case UNCLEAR -> RiskGrade.UNCLEAR;
      case HALF -> item.grade().milder();
      case LACKING, KEPT, NOT_CONCERNED, OPEN -> item.grade();
    };
    return new Finding(dimension, item, standing, grade);
  }

  private static Side side(Dimension dimension, Map<String, Reply> given, List<Finding> found) {
    int counted = 0;
    int lost = 0;
    int full = 0;
    for (Item item : dimension.items()) {
      Standing standing = item.standing(given.get(item.id()));
      if (!standing.counts()) continue;
      counted++;
      lost += item.weight() * standing.halves();
      full += item.weight() * Standing.LACKING.halves();
    }
    int serious = (int) found.stream().filter(one -> one.grade() == RiskGrade.SERIOUS).count();
    return new Side(dimension, counted, lost, full, serious, found.size());
  }

  private List<Difference> differences(Map<String, Reply> given, Heard heard) {
    List<Difference> differences = new ArrayList<>();
    if (heard.workers() == 0) return differences;
    for (WorkerQuestion question : questionnaire.workers()) {
      Standing owner = question.about().standing(given.get(question.about().id()));
      if (owner != Standing.KEPT && owner != Standing.NOT_CONCERNED) continue;
      Voice voice = voice(question, heard);
      if (voice != null) differences.add(new Difference(question, voice));
    }
    return differences;
  }

  private static @Nullable Voice voice(WorkerQuestion question, Heard heard) {
    int contrary = heard.count(question.id(), question.good() == Reply.YES ? Reply.NO : Reply.YES) + heard.count(question.id(), Reply.PARTLY);
    int unaware = heard.count(question.id(), Reply.UNSURE);
    if (contrary >= FEWEST_WHO_DIFFER) return contrary * 2 >= heard.workers() ? Voice.MANY_SAY_NO : Voice.SOME_SAY_NO;
    return unaware >= FEWEST_WHO_DIFFER && unaware * 2 >= heard.workers() ? Voice.MANY_DO_NOT_KNOW : null;
  }

  private Change change(Map<String, Reply> given, Map<String, Reply> before) {
    List<Item> mended = new ArrayList<>();
    List<Item> fresh = new ArrayList<>();
    List<Item> still = new ArrayList<>();
    questionnaire.items().forEach(item -> {
      Standing then = item.standing(before.get(item.id()));
      Standing now = item.standing(given.get(item.id()));
      if (then.worries() && now.worries()) still.add(item);
      else if (then.worries() && now != Standing.OPEN) mended.add(item);
      else if (now.worries() && then != Standing.OPEN) fresh.add(item);
    });
    return new Change(mended, fresh, still);
  }
}
