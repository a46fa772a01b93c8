package org.nuanyang.drafting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Question;

/**
 * One question as a page puts it.
 *
 * @param name of the parameter
 * @param id of the control in the page
 * @param control what it is asked with: text, area, date, month, number, tel, radio, checkbox
 * @param given what is known, or what was sent, to be shown again
 */
record Put(Question question, String name, String id, String control, List<String> given, @Nullable String fault) {

  static final String PREFIX = "a.";

  static Put of(Question question, List<String> given, Map<String, String> faults) {
    return new Put(question, PREFIX + question.id(), "f-" + question.id().replace('.', '-'), control(question.kind()), given, faults.get(question.id()));
  }

  private static String control(AnswerKind kind) {
    return switch (kind) {
      case TEXT, IDENTITY -> "text";
      case LONGTEXT -> "area";
      case DATE -> "date";
      case MONTH -> "month";
      case MONEY, NUMBER -> "number";
      case YESNO, CHOICE -> "radio";
      case CHOICES -> "checkbox";
      case PHONE -> "tel";
    };
  }

  public String value() {
    return given.isEmpty() ? "" : given.getFirst();
  }
}
