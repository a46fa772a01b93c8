package org.nuanyang.knowledge.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Example;

/**
 * An example as it is written: lists hold one entry a line.
 *
 * @param replace places the editor wants replaced, as they stand
 * @param checked whether the editor looked through it for persons
 * @param act SAVE, REPLACE or SEND
 */
record ExampleForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Nullable String id,
    @Nullable String category,
    @Size(max = 200, message = "{knowledge.form.title.long}") @Nullable String title,
    @Nullable Boolean teaching,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String facts,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String question,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String outcome,
    @Size(max = MOST, message = "{knowledge.form.long}") @Nullable String lessons,
    @Size(max = 60, message = "{knowledge.form.long}") @Nullable String guide,
    @Nullable List<@Nullable String> replace,
    @Nullable Boolean checked,
    @Nullable String act) {

  private static final int MOST = 5000;

  static ExampleForm blank() {
    return new ExampleForm(null, 0, "", "", "", false, "", "", "", "", "", List.of(), false, "SAVE");
  }

  static ExampleForm of(Example example, int version) {
    return new ExampleForm(
        null, version, example.id(), example.category(), example.title(), example.teaching(), Lines.joined(example.facts()), example.question(),
        Lines.joined(example.outcome()), Lines.joined(example.lessons()), example.guide(), List.of(), false, "SAVE");
  }

  /** @param id of the example this is a version of */
  Example example(String id) {
    return new Example(
        id, Lines.plain(category), Lines.plain(title), Boolean.TRUE.equals(teaching), Lines.of(facts), Lines.plain(question), Lines.of(outcome),
        Lines.of(lessons), Lines.plain(guide).isEmpty() ? null : Lines.plain(guide));
  }

  boolean sends() {
    return "SEND".equals(act);
  }

  boolean replaces() {
    return "REPLACE".equals(act);
  }
}
