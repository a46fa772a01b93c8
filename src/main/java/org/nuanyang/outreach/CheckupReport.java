package org.nuanyang.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.outreach.Questionnaire.Dimension;
import org.nuanyang.outreach.Questionnaire.Item;
import org.nuanyang.outreach.Questionnaire.WorkerQuestion;

/**
 * What a check-up found.
 *
 * @param findings the most pressing first, then by weight
 * @param differences where workers say otherwise than the owner; empty while fewer than five were heard
 * @param heard workers whose answers are in it
 * @param change against the check-up before; null when there was none
 */
public record CheckupReport(
    List<Side> sides, List<Finding> findings, List<Difference> differences, int heard, int unanswered, @Nullable Change change) {

  public CheckupReport {
    sides = List.copyOf(sides);
    findings = List.copyOf(findings);
    differences = List.copyOf(differences);
  }

  /**
   * One dimension summed up.
   *
   * @param counted questions that were answered and concern the firm
   * @param lost points that are lost of {@code full}; a question is worth twice its weight, so that half of it is whole
   */
  public record Side(Dimension dimension, int counted, int lost, int full, int serious, int worries) {}

  public record Finding(Dimension dimension, Item item, Standing standing, RiskGrade grade) {}

  /** How workers differ from the owner, without a number that could point at one of them. */
  public enum Voice {
    MANY_SAY_NO,
    SOME_SAY_NO,
    MANY_DO_NOT_KNOW;

    public String messageKey() {
      return "outreach.voice." + name();
    }
  }

  public record Difference(WorkerQuestion question, Voice voice) {}

  /** Since the last time: what was put right, what is new, what still stands. */
  public record Change(List<Item> mended, List<Item> fresh, List<Item> still) {
    public Change {
      mended = List.copyOf(mended);
      fresh = List.copyOf(fresh);
      still = List.copyOf(still);
    }
  }

  public List<Finding> of(RiskGrade grade) {
    return findings.stream().filter(one -> one.grade() == grade).toList();
  }
}
