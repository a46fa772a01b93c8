package org.nuanyang.counsel.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.SafetyNotice;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.springframework.stereotype.Component;

/** Turns a reading into an answer: danger first, then what each of its questions finds, then one answer of all. */
@Component
class Adviser {

  private static final int ARTICLES = 10;
  private static final int DAYS_LEFT = 8;

  /** Danger is told early; nobody makes us read a book for it. */
  private static final int HEARD = 5_000;

  private final Retrieval retrieval;
  private final SafetyWatch safety;
  private final Composer composer;
  private final CitationGate gate;
  private final RepealedLaws repealed;
  private final Clock clock;

  Adviser(Retrieval retrieval, SafetyWatch safety, Composer composer, CitationGate gate, RepealedLaws repealed, Clock clock) {
    this.retrieval = retrieval;
    this.safety = safety;
    this.composer = composer;
    this.gate = gate;
    this.repealed = repealed;
    this.clock = clock;
  }

  /** @param before the turn it follows; null for a first question */
  Answer advise(String question, @Nullable String before) {
    gate.look();
    LocalDate today = LocalDate.now(clock);
    Reading reading = Reading.of(question, today);
    List<SafetyNotice> heard = safety.hear(reading.whole());
    if (reading.isEmpty()) return composer.nothing(heard);
    List<Answer> answers = new ArrayList<>();
    for (String part : reading.parts()) {
      answers.add(composer.compose(part, reading, heard, find(part, reading, before, today)));
    }
    return hurried(answers.stream().reduce(composer::together).orElseThrow(), today).saying(repealed.namedIn(reading.whole()));
  }

  /** A term that ends within days is a danger too, whether the person knows it or not. */
  private Answer hurried(Answer answer, LocalDate today) {
    boolean soon = answer.deadlines().stream().anyMatch(term -> term.lastDay() != null && !term.passed() && term.lastDay().isBefore(today.plusDays(DAYS_LEFT)));
    return soon ? answer.with(safety.withLimitation(answer.safety())) : answer;
  }

  List<SafetyNotice> danger(String words) {
    gate.look();
    return safety.hear(Reading.tidy(words.length() > HEARD ? words.substring(0, HEARD) : words));
  }

  /** A question that leans on the one before is searched together with it; the closer of the two finds counts. */
  private Findings find(String part, Reading reading, @Nullable String before, LocalDate today) {
    Findings alone = search(part, today);
    if (before == null || !reading.leans()) return alone;
    Findings both = search(before + "。" + part, today);
    return nearest(both) >= nearest(alone) || reading.whole().length() < 10 ? both : alone;
  }

  private Findings search(String text, LocalDate today) {
    String fitting = text.length() > SearchQuestion.LONGEST ? text.substring(0, SearchQuestion.LONGEST) : text;
    return retrieval.search(new SearchQuestion(fitting, ARTICLES, today));
  }

  private static double nearest(Findings findings) {
    return Optional.of(findings.guides()).filter(guides -> !guides.isEmpty()).map(guides -> guides.getFirst().score()).orElse(0.0);
  }
}
