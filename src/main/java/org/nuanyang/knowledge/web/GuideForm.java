package org.nuanyang.knowledge.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Guide;

/**
 * A guide as it is written: lists hold one entry a line.
 *
 * @param id part of the address people open; asked for a new guide only
 * @param act SAVE keeps the draft, SEND sends it to review
 */
record GuideForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Nullable String id,
    @Nullable String category,
    @Size(max = 200, message = "{knowledge.form.title.long}") @Nullable String title,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String asked,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String answer,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String conditions,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String steps,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String evidence,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String deadlines,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String costs,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String where,
    @Nullable Boolean likely,
    @Size(max = 40, message = "{knowledge.form.long}") @Nullable String matter,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String aid,
    @Nullable List<@Nullable String> calculators,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String documents,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String firstQuestion,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String firstWhy,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String secondQuestion,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String secondWhy,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String related,
    @Nullable List<@Nullable String> tags,
    @Nullable String act) {

  private static final int MOST = 3000;

  static GuideForm blank() {
    return new GuideForm(null, 0, "", "", "", "", "", "", "", "", "", "", "", false, "", "", List.of(), "", "", "", "", "", "", List.of(), "SAVE");
  }

  static GuideForm of(Guide guide, int version) {
    return new GuideForm(
        null, version, guide.id(), guide.category(), guide.title(), Lines.joined(guide.asked()), guide.answer(), Lines.joined(guide.conditions()),
        Lines.joined(guide.steps()), Lines.joined(guide.evidence()), Lines.joined(guide.deadlines()), Lines.joined(guide.costs()),
        Lines.joined(guide.where()), guide.aid().likely(), guide.aid().matter(), guide.aid().text(), List.copyOf(guide.tools().calculators()),
        Lines.joined(guide.tools().documents()), question(guide, 0), why(guide, 0), question(guide, 1), why(guide, 1), Lines.joined(guide.related()),
        List.copyOf(guide.tags()), "SAVE");
  }

  private static String question(Guide guide, int place) {
    return guide.askBack().size() > place ? guide.askBack().get(place).question() : "";
  }

  private static String why(Guide guide, int place) {
    return guide.askBack().size() > place ? guide.askBack().get(place).why() : "";
  }

  /** @param id of the guide this is a version of */
  Guide guide(String id) {
    List<Guide.AskBack> askBack = new ArrayList<>();
    addTo(askBack, firstQuestion, firstWhy);
    addTo(askBack, secondQuestion, secondWhy);
    return new Guide(
        id, Lines.plain(category), Lines.among(tags, GuideNames.TAGS), Lines.plain(title), Lines.of(asked), String.join("", Lines.of(answer)),
        Lines.of(conditions), Lines.of(steps), Lines.of(evidence), Lines.of(deadlines), Lines.of(costs), Lines.of(where),
        new Guide.Aid(Boolean.TRUE.equals(likely), GuideNames.MATTERS.contains(Lines.plain(matter)) ? Lines.plain(matter) : null, String.join("", Lines.of(aid))),
        new Guide.Tools(Lines.among(calculators, GuideNames.SUMS), Lines.of(documents)), askBack, Lines.of(related));
  }

  private static void addTo(List<Guide.AskBack> askBack, @Nullable String question, @Nullable String why) {
    if (!Lines.plain(question).isEmpty()) askBack.add(new Guide.AskBack(Lines.plain(question), Lines.plain(why)));
  }

  boolean sends() {
    return "SEND".equals(act);
  }
}
