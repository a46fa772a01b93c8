package org.nuanyang.eligibility.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.Question;
import org.springframework.stereotype.Component;

/**
 * Asks only what the judge still looks for: a question is put while one of its facts was looked for
 * in vain on the way to the verdict, and until it has been put.
 */
@Component
class Interview {

  private static final String CATEGORY = "category";
  private static final int MANY_ANSWERS = 60;

  private final Vocabulary vocabulary;
  private final InterviewWords words;

  Interview(Vocabulary vocabulary, InterviewWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  List<Question> stillNeeded(Facts facts, Set<String> asked) {
    RuleBook rules = vocabulary.rules(facts);
    boolean groupsAsked = asked.contains(Situation.GROUPS) || !facts.personGroups().isEmpty();
    Situation situation = vocabulary.read(facts, rules, groupsAsked);
    Set<String> missing = Bench.judge(rules, situation).missingFacts();

    List<Question> needed = new ArrayList<>();
    for (Rows.Asked row : rules.questions()) {
      if (asked.contains(row.code()) || row.facts().stream().noneMatch(missing::contains)) continue;
      if (row.code().equals(CATEGORY) && facts.values().containsKey(CATEGORY)) continue;
      if (!situation.shows(row.when())) continue;
      needed.add(question(row, facts, rules));
    }
    return needed;
  }

  Facts answer(Facts facts, String questionId, List<String> given) {
    RuleBook rules = vocabulary.rules(facts);
    Rows.Asked row = row(questionId, rules);
    List<String> chosen = given.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    if (chosen.size() > MANY_ANSWERS) throw words.wrong(questionId, "choose");
    return switch (row.kind()) {
      case NUMBER, MONEY -> numberAnswer(facts, rules, row, chosen);
      case ONE -> oneAnswer(facts, rules, row, chosen);
      case MANY -> manyAnswers(facts, rules, row, chosen);
    };
  }

  Facts withoutAnswer(Facts facts, String questionId) {
    Rows.Asked row = row(questionId, vocabulary.rules(facts));
    return switch (row.code()) {
      case Situation.GROUPS -> facts.inGroups(Set.of());
      case Situation.MATTER -> facts.about(null);
      case CATEGORY -> facts.about(null).with(CATEGORY, null);
      default -> without(facts, row);
    };
  }

  private Rows.Asked row(String questionId, RuleBook rules) {
    return rules.questions().stream()
        .filter(question -> question.code().equals(questionId))
        .findFirst()
        .orElseThrow(() -> words.wrong(questionId, "question"));
  }

  /** Whether an answer kept from before still fits the question as it is put now. */
  boolean fits(Facts facts, String questionId, List<String> given) {
    try {
      answer(facts, questionId, given);
      return true;
    } catch (InvalidFacts noLonger) {
      return false;
    }
  }

  private Facts numberAnswer(Facts facts, RuleBook rules, Rows.Asked row, List<String> chosen) {
    String fact = row.facts().getFirst();
    if (chosen.isEmpty()) {
      if (row.mayBeUnknown()) return facts.with(fact, null);
      throw words.wrong(row.code(), "fill-in");
    }
    String figure = words.figure(chosen.getFirst());
    Map<String, String> errors = new LinkedHashMap<>();
    Map<String, Object> read =
        vocabulary.values().read(Map.of(fact, figure), rules, errors);
    if (!errors.isEmpty()) throw new InvalidFacts(Map.of(row.code(), errors.values().iterator().next()));
    return facts.with(fact, read.get(fact));
  }

  private Facts oneAnswer(Facts facts, RuleBook rules, Rows.Asked row, List<String> chosen) {
    if (chosen.isEmpty()) {
      if (!row.mayBeUnknown()) throw words.wrong(row.code(), "choose");
      return without(facts, row);
    }
    String value = chosen.getFirst();
    if (question(row, facts, rules).options().stream().noneMatch(option -> option.value().equals(value)))
      throw words.wrong(row.code(), "choose");
    if (row.code().equals(Situation.MATTER)) return facts.about(value);
    if (row.code().equals(CATEGORY)) return facts.about(null).with(CATEGORY, value);
    Facts answered = without(facts, row);
    for (Rows.Answer option : row.options()) if (option.value().equals(value)) answered = stating(answered, option.sets());
    return answered;
  }

  private Facts manyAnswers(Facts facts, RuleBook rules, Rows.Asked row, List<String> chosen) {
    Set<String> offered = new HashSet<>();
    for (Option option : question(row, facts, rules).options()) offered.add(option.value());
    if (!offered.containsAll(chosen)) throw words.wrong(row.code(), "choose");
    if (row.code().equals(Situation.GROUPS)) return facts.inGroups(new LinkedHashSet<>(chosen));
    Facts answered = stating(without(facts, row), row.otherwise());
    // The options stand in the order of weight: of two that state one fact, the first holds.
    for (Rows.Answer option : row.options().reversed()) {
      if (chosen.contains(option.value())) answered = stating(answered, option.sets());
    }
    return answered;
  }

  private static Facts without(Facts facts, Rows.Asked row) {
    Facts rest = facts;
    for (String fact : row.facts()) rest = rest.with(fact, null);
    return rest;
  }

  private static Facts stating(Facts facts, Map<String, Object> statements) {
    Facts more = facts;
    for (var statement : statements.entrySet()) more = more.with(statement.getKey(), statement.getValue());
    return more;
  }

  Question question(Rows.Asked row, Facts facts, RuleBook rules) {
    List<Option> options =
        switch (row.code()) {
          case CATEGORY -> words.categories(rules);
          case Situation.MATTER -> words.matters(rules, facts.values().get(CATEGORY));
          case Situation.GROUPS -> words.groups(rules);
          default -> row.options().stream().map(Rows.Answer::option).toList();
        };
    return new Question(
        row.code(), row.facts().getFirst(), row.kind(), row.text(), row.help(), options, row.unit(), row.mayBeUnknown());
  }
}
