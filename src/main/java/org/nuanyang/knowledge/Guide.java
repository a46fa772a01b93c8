package org.nuanyang.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain-language answer to one kind of question; legal sentences end with their sources in 【…】.
 *
 * @param id kebab-case, unique, part of the permanent link
 * @param category code of one of the twelve categories, such as LABOR
 * @param tags cross-cutting tags, such as MIGRANT_WORKER
 * @param asked ways people really ask
 * @param answer the short answer that comes first
 * @param conditions when this is so and when it is not
 * @param deadlines each with its article
 * @param related ids of other guides
 */
public record Guide(
    String id,
    String category,
    List<String> tags,
    String title,
    List<String> asked,
    String answer,
    List<String> conditions,
    List<String> steps,
    List<String> evidence,
    List<String> deadlines,
    List<String> costs,
    List<String> where,
    Aid aid,
    Tools tools,
    List<AskBack> askBack,
    List<String> related)
    implements Written {

  @Override
  public List<String> sentences() {
    List<String> all = new ArrayList<>(List.of(answer));
    for (List<String> part : List.of(conditions, steps, evidence, deadlines, costs, where)) all.addAll(part);
    all.add(aid.text());
    for (AskBack back : askBack) all.add(back.why());
    return all;
  }

  /**
   * When free legal aid is due.
   *
   * @param matter code of the statutory matter, such as M05_WAGE; null when none fits
   */
  public record Aid(boolean likely, @Nullable String matter, String text) {}

  /**
   * What helps on: sums and papers.
   *
   * @param calculators ids, such as wage_arrears
   * @param documents plain names, such as 劳动仲裁申请书
   */
  public record Tools(List<String> calculators, List<String> documents) {}

  /** A question back, and why its answer would change this one. */
  public record AskBack(String question, String why) {}
}
