package org.nuanyang.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.Question;
import org.nuanyang.eligibility.Verdict;

class InterviewTests {

  private static final int AT_MOST = 12;
  private static final int WALKS = 300;

  private final Eligibility eligibility = EligibilityExamples.eligibility();

  /** What one person would answer to each question, if asked. */
  private static final class Person {
    final Random chance;
    final int age;
    final Map<String, List<String>> answers = new HashMap<>();

    Person(long seed) {
      chance = new Random(seed);
      age = List.of(10, 15, 16, 17, 18, 35, 59, 60, 64, 65, 79, 80).get(chance.nextInt(12));
    }

    List<String> answer(Question question) {
      return answers.computeIfAbsent(question.id(), id -> draw(question));
    }

    private List<String> draw(Question question) {
      if (question.mayBeUnknown() && chance.nextInt(6) == 0) return List.of();
      return switch (question.kind()) {
        case ONE -> List.of(question.options().get(chance.nextInt(question.options().size())).value());
        case MANY -> some(question.options());
        case NUMBER -> List.of(String.valueOf(question.id().equals("age") ? age : 1 + chance.nextInt(12)));
        case MONEY -> List.of(String.valueOf(chance.nextInt(90_000)));
      };
    }

    private List<String> some(List<Option> options) {
      List<String> chosen = new ArrayList<>();
      for (int draws = chance.nextInt(3); draws > 0; draws--) chosen.add(options.get(chance.nextInt(options.size())).value());
      return chosen.stream().distinct().filter(this::fitsMyAge).toList();
    }

    private boolean fitsMyAge(String group) {
      if (group.equals("LEFT_BEHIND_CHILD")) return age < 18;
      return age >= 60 || !group.endsWith("_ELDERLY");
    }
  }

  private record Walk(Facts facts, List<String> asked) {}

  @ParameterizedTest
  @ValueSource(strings = {"NATIONAL", "R-BT25", "R-BT22", "R-CF22A", "R-CF22B", "R-PDS20", "DEMO"})
  void asksAtMostTwelveAndEndsWhereAllFactsWouldEnd(String profile) {
    for (long seed = 0; seed < WALKS; seed++) {
      var person = new Person(seed);
      Walk walk = walk(profile, person);
      Verdict verdict = eligibility.judge(walk.facts);
      Verdict withEverything = eligibility.judge(tellEverything(profile, person));

      String story = "seed " + seed + " asked " + walk.asked + " of " + person.answers;
      assertThat(walk.asked).as(story).hasSizeLessThanOrEqualTo(AT_MOST).doesNotHaveDuplicates();
      assertThat(verdict.path()).as(story).isEqualTo(withEverything.path());
      assertThat(verdict.econResult()).as(story).isEqualTo(withEverything.econResult());
      assertThat(verdict.refusalCode()).as(story).isEqualTo(withEverything.refusalCode());
      if (verdict.path() == Path.REFUSE_PROPOSED || verdict.econResult() == EconResult.NOT_REQUIRED) continue;
      assertThat(verdict.matterCode()).as(story).isEqualTo(withEverything.matterCode());
      assertThat(verdict.priorityRank()).as(story).isEqualTo(withEverything.priorityRank());
    }
  }

  private Walk walk(String profile, Person person) {
    Facts facts = Facts.on(profile, EligibilityExamples.TODAY);
    Set<String> asked = new LinkedHashSet<>();
    List<Question> needed = eligibility.questionsStillNeeded(facts, asked);
    while (!needed.isEmpty()) {
      Question question = needed.getFirst();
      facts = eligibility.answer(facts, question.id(), person.answer(question));
      asked.add(question.id());
      needed = eligibility.questionsStillNeeded(facts, asked);
    }
    return new Walk(facts, List.copyOf(asked));
  }

  /** Puts every question that makes sense, needed or not. */
  private Facts tellEverything(String profile, Person person) {
    var vocabulary = new Vocabulary(EligibilityExamples.POLICIES, EligibilityExamples.messages());
    var words = new InterviewWords(EligibilityExamples.messages());
    var interview = new Interview(vocabulary, words);
    Facts facts = Facts.on(profile, EligibilityExamples.TODAY);
    RuleBook rules = vocabulary.rules(facts);
    for (Rows.Asked row : rules.questions()) {
      Situation situation = vocabulary.read(facts, rules, true);
      if (!situation.shows(row.when())) continue;
      facts = eligibility.answer(facts, row.code(), person.answer(interview.question(row, facts, rules)));
    }
    return facts;
  }

  @Test
  void endsAtOnceForAnOrganisation() {
    Facts facts = Facts.on("NATIONAL", EligibilityExamples.TODAY).about("M05_WAGE").with("applicant_type", "ORGANISATION");

    assertThat(eligibility.questionsStillNeeded(facts, Set.of())).isEmpty();
  }

  @Test
  void skipsIncomeWhereAGroupOrTheLackOfAStandardSettlesIt() {
    Facts exempt = Facts.on("DEMO", EligibilityExamples.TODAY).about("M05_WAGE").inGroups(Set.of("MIGRANT_WORKER"));
    Facts checked = Facts.on("DEMO", EligibilityExamples.TODAY).about("M05_WAGE").inGroups(Set.of("VETERAN"));
    Facts withoutStandard = Facts.on("R-BT25", EligibilityExamples.TODAY).about("M05_WAGE").inGroups(Set.of("VETERAN"));

    assertThat(ids(exempt)).doesNotContain("income", "persons", "pledge");
    assertThat(ids(checked)).contains("income", "persons");
    assertThat(ids(withoutStandard)).doesNotContain("income", "persons", "pledge");
  }

  @Test
  void readsFiguresAsPeopleWriteThem() {
    Facts facts = Facts.on("DEMO", EligibilityExamples.TODAY).about("M05_WAGE");

    assertThat(eligibility.answer(facts, "income", List.of("1.2万元")).values().get("household_income_12m").toString()).isEqualTo("12000");
    assertThat(eligibility.answer(facts, "income", List.of("12，000")).values().get("household_income_12m").toString()).isEqualTo("12000");
    assertThat(eligibility.answer(facts, "age", List.of("65岁")).values()).containsEntry("age", 65);
  }

  @Test
  void saysWhatToDoAboutAnAnswerThatDoesNotFit() {
    Facts facts = Facts.on("DEMO", EligibilityExamples.TODAY).about("M05_WAGE");

    for (List<String> bad : List.of(List.<String>of(), List.of("old"), List.of("-3"), List.of("999"), List.of("9".repeat(5000))))
      assertThatThrownBy(() -> eligibility.answer(facts, "age", bad)).isInstanceOf(InvalidFacts.class);
    assertThatThrownBy(() -> eligibility.answer(facts, "counsel", List.of("PERHAPS"))).isInstanceOf(InvalidFacts.class);
    assertThatThrownBy(() -> eligibility.answer(facts, "groups", List.of("MARTIAN"))).isInstanceOf(InvalidFacts.class);
    assertThatThrownBy(() -> eligibility.answer(facts, "nonsense", List.of("x"))).isInstanceOf(InvalidFacts.class);
  }

  @Test
  void takesEveryAnswerBack() {
    Facts facts = Facts.on("DEMO", EligibilityExamples.TODAY).with("category", "LABOR").about("M05_WAGE").inGroups(Set.of("DISABLED")).with("age", 40);
    for (List<String> answer : List.of(List.of("who", "SELF"), List.of("stable", "NO"), List.of("urgent", "UNDER_7"), List.of("group_size", "3")))
      assertThat(eligibility.withoutAnswer(eligibility.answer(facts, answer.getFirst(), answer.subList(1, 2)), answer.getFirst())).isEqualTo(facts);
    assertThat(eligibility.withoutAnswer(facts, "matter").matterCode()).isNull();
    assertThat(eligibility.withoutAnswer(facts, "groups").personGroups()).isEmpty();
    assertThat(ids(eligibility.withoutAnswer(eligibility.withoutAnswer(facts, "matter"), "category"))).startsWith("category", "matter");
  }

  @Test
  void carriesAMigrantWorkersStoryToALikelyYes() {
    Facts facts = Facts.on("R-BT25", EligibilityExamples.TODAY);
    for (var answer : List.of(
        List.of("who", "SELF"), List.of("category", "WORK_INJURY_SOCIAL"), List.of("matter", "INJURY_WORK"),
        List.of("counsel", "NO"), List.of("groups", "MIGRANT_WORKER"), List.of("age", "42")))
      facts = eligibility.answer(facts, answer.getFirst(), answer.subList(1, 2));
    Verdict verdict = eligibility.judge(facts);

    assertThat(verdict.path()).isEqualTo(Path.GRANT_PATH);
    assertThat(verdict.econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
    assertThat(ids(facts)).containsExactly("urgent");
  }

  private List<String> ids(Facts facts) {
    return eligibility.questionsStillNeeded(facts, Set.of("who")).stream().map(Question::id).toList();
  }
}
