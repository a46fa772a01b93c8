package org.nuanyang.drafting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.drafting.AnswerKind;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.Condition;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Scope;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.internal.interview.AnswerCheck;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;

/** What need not be asked again: a matter's file and a sum that was worked out know it. The person sees it and may change it. */
final class KnownFacts {

  private static final Map<String, String> GENDERS = Map.of("M", "男", "F", "女");

  private final Clock clock;

  KnownFacts(Clock clock) {
    this.clock = clock;
  }

  /** Whether a question takes a result of this calculator. */
  static boolean isOf(String calculator, Question question) {
    return resultFor(calculator, question) != null;
  }

  /** The result of this calculator that answers the question; a question may name results of several. */
  private static @Nullable String resultFor(String calculator, Question question) {
    for (String one : question.results()) if (one.startsWith(calculator + ".")) return one.substring(calculator.length() + 1);
    return null;
  }

  Answers ofMatter(GuidedPaper paper, MatterView matter) {
    Participant person = matter.applicant();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("person.name", person.name());
    facts.put("person.phone", person.phone());
    facts.put("person.identity", person.identityNumber());
    facts.put("person.address", person.address());
    facts.put("person.gender", GENDERS.getOrDefault(person.gender(), ""));
    facts.put("person.birth", person.birthDate() == null ? "" : person.birthDate().toString());
    facts.put("matter.facts", matter.story());
    facts.put("matter.opponent", matter.opponents().isEmpty() ? "" : matter.opponents().getFirst().name());
    return filled(paper, question -> question.from() == null ? null : facts.get(question.from()));
  }

  Answers ofSum(GuidedPaper paper, Worksheet sheet) {
    String calculator = sheet.calculator().id();
    Answers answers =
        filled(paper, question -> {
          String name = resultFor(calculator, question);
          if (name == null) return null;
          Object value = sheet.outputs().get(name) == null ? sheet.inputs().get(name) : sheet.outputs().get(name);
          return value == null || isNothing(value.toString()) ? null : value.toString();
        });
    // The question's own claim first: a page that several claims share is then there already and ticks none of its own.
    for (Screen screen : paper.screens())
      for (Question question : screen.questions())
        if (isOf(calculator, question) && answers.has(question.id())) answers = ticked(paper, answers, question.when());
    for (Screen screen : paper.screens())
      if (screen.questions().stream().anyMatch(question -> isOf(calculator, question)) && screen.questions().stream().map(Question::id).anyMatch(answers::has))
        answers = ticked(paper, answers, screen.when());
    return answers;
  }

  /** What is not owed is not claimed. */
  private static boolean isNothing(String value) {
    return value.matches("0+(\\.0+)?");
  }

  private interface Source {
    @Nullable String of(Question question);
  }

  /** What cannot be an answer, such as an address that is too long, is left to the person. */
  private Answers filled(GuidedPaper paper, Source source) {
    Answers answers = Answers.NONE;
    for (Screen screen : paper.screens()) {
      if (screen.repeat() != null) continue;
      for (Question question : screen.questions()) {
        String known = source.of(question);
        if (known == null || known.isBlank()) continue;
        AnswerCheck.Outcome read = AnswerCheck.read(question, List.of(known), Scope.of(answers), LocalDate.now(clock));
        if (read instanceof AnswerCheck.Outcome.Kept kept) answers = answers.with(question.id(), kept.value());
      }
    }
    return answers;
  }

  /** The claim a sum belongs to is the one its page hangs on. */
  private static Answers ticked(GuidedPaper paper, Answers answers, Condition when) {
    Answers ticked = answers;
    for (Condition.Test test : when.tests()) {
      Question question = paper.screens().stream().flatMap(screen -> screen.questions().stream()).filter(one -> one.id().equals(test.field())).findFirst().orElse(null);
      if (question == null || test.not() || test.values().isEmpty()) continue;
      if (ticked.texts(test.field()).stream().anyMatch(test.values()::contains)) continue;
      String value = test.values().getFirst();
      if (question.kind() == AnswerKind.CHOICES) {
        List<String> chosen = new ArrayList<>(ticked.texts(test.field()));
        chosen.add(value);
        ticked = ticked.with(test.field(), chosen);
      } else if (question.kind().picked() && !ticked.has(test.field())) {
        ticked = ticked.with(test.field(), value);
      }
    }
    return ticked;
  }
}
