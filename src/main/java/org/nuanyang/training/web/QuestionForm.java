package org.nuanyang.training.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;
import org.nuanyang.training.Question;
import org.springframework.validation.Errors;

/** A question as it is typed. @param right number of the right answer, from 1 */
record QuestionForm(
    @Nullable String submissionKey, @Nullable String text, @Nullable String first, @Nullable String second, @Nullable String third, @Nullable String fourth,
    @Nullable String right, @Nullable String reason, @Nullable String law, @Nullable String article) {

  static final QuestionForm BLANK = new QuestionForm(null, null, null, null, null, null, "1", null, null, null);
  private static final int LONGEST = 300;

  QuestionForm {
    text = TrainingWords.strip(text);
    first = TrainingWords.strip(first);
    second = TrainingWords.strip(second);
    third = TrainingWords.strip(third);
    fourth = TrainingWords.strip(fourth);
    reason = TrainingWords.strip(reason);
    law = TrainingWords.strip(law).replaceAll("[《》]", "");
    article = TrainingWords.strip(article);
  }

  private List<String> options() {
    return Stream.of(first(), second(), third(), fourth()).filter(one -> !one.isEmpty()).toList();
  }

  void check(Errors errors) {
    text("text", text(), errors);
    text("first", first(), errors);
    text("second", second(), errors);
    text("reason", reason(), errors);
    for (String one : List.of(third(), fourth())) if (one.length() > LONGEST) errors.rejectValue("third", "training.form.text", new Object[] {LONGEST}, null);
    if (TrainingWords.number(right, 1, 4).filter(one -> one <= options().size()).isEmpty()) errors.rejectValue("right", "training.form.right");
    if (law().length() > 60) errors.rejectValue("law", "training.form.text", new Object[] {60}, null);
    if (article().length() > 60 || law().isEmpty() != article().isEmpty()) errors.rejectValue("article", "training.form.article");
  }

  private static void text(String field, String typed, Errors errors) {
    if (typed.isEmpty() || typed.length() > LONGEST) errors.rejectValue(field, "training.form.text", new Object[] {LONGEST}, null);
  }

  Question question() {
    return new Question(new UUID(0, 0), text(), options(), TrainingWords.number(right, 1, 4).orElseThrow() - 1, reason(), new Citation(law(), article()));
  }
}
