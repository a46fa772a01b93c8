package org.nuanyang.eligibility.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nuanyang.eligibility.CheckId;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.MatterOption;
import org.nuanyang.eligibility.Option;
import org.nuanyang.eligibility.Question;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** Eligibility by the rule tables of policies. */
@Component
class RuledEligibility implements Eligibility {

  private final Vocabulary vocabulary;
  private final Interview interview;
  private final InterviewWords words;
  private final Checks checks;

  RuledEligibility(
      Vocabulary vocabulary, Interview interview, InterviewWords words, Checks checks) {
    this.vocabulary = vocabulary;
    this.interview = interview;
    this.words = words;
    this.checks = checks;
  }

  @Override
  public Verdict judge(Facts facts) {
    RuleBook rules = vocabulary.rules(facts);
    return Bench.judge(rules, vocabulary.read(facts, rules, true));
  }

  @Override
  public Function<Facts, Verdict> judgeOf(Policies rules) {
    RuleBooks books = vocabulary.books(rules);
    return facts -> {
      vocabulary.check(facts, rules);
      RuleBook book = books.of(facts.profile(), facts.applicationDate());
      return Bench.judge(book, vocabulary.read(facts, book, true));
    };
  }

  @Override
  public List<Question> questionsStillNeeded(Facts facts, Set<String> asked) {
    return interview.stillNeeded(facts, asked);
  }

  @Override
  public Facts answer(Facts facts, String questionId, List<String> given) {
    return interview.answer(facts, questionId, given);
  }

  @Override
  public Facts withoutAnswer(Facts facts, String questionId) {
    return interview.withoutAnswer(facts, questionId);
  }

  @Override
  public List<RequiredDocument> documents(Facts facts) {
    return judge(facts).documents();
  }

  @Override
  public List<RequiredDocument> missing(Facts facts, Set<String> present) {
    return documents(facts).stream().filter(document -> !present.contains(document.code())).toList();
  }

  @Override
  public List<MatterOption> matters(String profile, LocalDate on) {
    return words.matters(vocabulary.book(profile, on));
  }

  @Override
  public List<Option> groups(String profile, LocalDate on) {
    return words.groups(vocabulary.book(profile, on));
  }

  @Override
  public String nameOf(String profile, String code, LocalDate on) {
    var rules = vocabulary.book(profile, on);
    for (Rows.Matter matter : rules.matters()) if (matter.code().equals(code)) return matter.name();
    for (Rows.Group group : rules.groups()) if (group.code().equals(code)) return group.name();
    for (Rows.FactWord fact : rules.factWords()) if (fact.code().equals(code)) return fact.label();
    return code;
  }

  @Override
  public Facts interviewAnswers(CheckId check) {
    return checks.find(check).facts();
  }
}
