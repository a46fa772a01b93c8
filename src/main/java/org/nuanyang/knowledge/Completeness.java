package org.nuanyang.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a guide or an example still lacks before a lawyer can read it. */
public final class Completeness {

  private static final int FEWEST_QUESTIONS = 3;
  private static final int LONGEST_ANSWER = 200;
  private static final int LONGEST_TITLE = 60;

  private Completeness() {}

  /** Message key in the bundle {@code knowledge} by field; empty when nothing is missing. */
  public static Map<String, String> problems(Written text) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (text.title().isBlank()) problems.put("title", "knowledge.form.empty");
    else if (text.title().length() > LONGEST_TITLE) problems.put("title", "knowledge.form.title.long");
    if (!Subjects.CODES.contains(text.category())) problems.put("category", "knowledge.form.choose");
    switch (text) {
      case Guide guide -> guide(guide, problems);
      case Example example -> example(example, problems);
    }
    return problems;
  }

  private static void guide(Guide guide, Map<String, String> problems) {
    if (guide.asked().size() < FEWEST_QUESTIONS) problems.put("asked", "knowledge.form.asked.few");
    if (guide.answer().isBlank()) problems.put("answer", "knowledge.form.empty");
    else if (Sourced.of(guide.answer()).words().length() > LONGEST_ANSWER) problems.put("answer", "knowledge.form.answer.long");
    else if (Sourced.of(guide.answer()).sources().isEmpty()) problems.put("answer", "knowledge.form.answer.unsourced");
    wanted("conditions", guide.conditions(), problems);
    wanted("steps", guide.steps(), problems);
    wanted("evidence", guide.evidence(), problems);
    wanted("costs", guide.costs(), problems);
    wanted("where", guide.where(), problems);
    wanted("aid", List.of(guide.aid().text()), problems);
    marks("answer", List.of(guide.answer()), problems);
    marks("conditions", guide.conditions(), problems);
    marks("steps", guide.steps(), problems);
    marks("evidence", guide.evidence(), problems);
    marks("deadlines", guide.deadlines(), problems);
    marks("costs", guide.costs(), problems);
    marks("where", guide.where(), problems);
    marks("aid", List.of(guide.aid().text()), problems);
  }

  private static void example(Example example, Map<String, String> problems) {
    wanted("facts", example.facts(), problems);
    wanted("question", List.of(example.question()), problems);
    wanted("outcome", example.outcome(), problems);
    wanted("lessons", example.lessons(), problems);
    if (example.sentences().stream().allMatch(sentence -> Sourced.of(sentence).sources().isEmpty())) problems.putIfAbsent("outcome", "knowledge.form.answer.unsourced");
    marks("outcome", example.outcome(), problems);
    marks("lessons", example.lessons(), problems);
  }

  private static void wanted(String field, List<String> lines, Map<String, String> problems) {
    if (lines.stream().allMatch(String::isBlank)) problems.put(field, "knowledge.form.empty");
  }

  /** A mark that is opened and not closed, or holds no law, would be read out to people. */
  private static void marks(String field, List<String> lines, Map<String, String> problems) {
    List<String> left = new ArrayList<>();
    for (String line : lines) if (Sourced.of(line).words().matches("(?s).*[【】].*")) left.add(line);
    if (!left.isEmpty()) problems.putIfAbsent(field, "knowledge.form.marks");
  }
}
