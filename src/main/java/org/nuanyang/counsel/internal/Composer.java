package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Aid;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.Deadline;
import org.nuanyang.counsel.Answer.SafetyNotice;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Answer.Suggestion;
import org.nuanyang.counsel.internal.Reading.Aspect;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.matters.Category;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.GuideHit;
import org.springframework.stereotype.Component;

/**
 * Composes an answer from what was found: the guide that fits, then the articles that speak of it. How near
 * a guide must be is a first judgement, not yet measured on questions of our own.
 */
@Component
class Composer {

  /** From here on the guide answers this very question. */
  static final double FITS = 0.72;

  /** From here on it is at least the same trouble. */
  static final double SAME_TROUBLE = 0.58;

  /** Below this nothing in the collection is about it. */
  static final double NOT_LAW = 0.40;

  private static final int STATEMENTS = 6;
  private static final int SUGGESTIONS = 3;

  private final Guides guides;
  private final CitationGate gate;
  private final ArticleStatements articles;
  private final PeriodsOfLaw periods;
  private final CounselWords words;

  Composer(Guides guides, CitationGate gate, ArticleStatements articles, PeriodsOfLaw periods, CounselWords words) {
    this.guides = guides;
    this.gate = gate;
    this.articles = articles;
    this.periods = periods;
    this.words = words;
  }

  /** For a question without a single word. */
  Answer nothing(List<SafetyNotice> safety) {
    return silent(null, safety, Certainty.OUTSIDE, List.of());
  }

  Answer compose(String part, Reading reading, List<SafetyNotice> safety, Findings found) {
    double near = found.guides().isEmpty() ? 0 : found.guides().getFirst().score();
    Optional<Guide> guide = found.guides().stream().findFirst().filter(hit -> hit.score() >= SAME_TROUBLE).flatMap(hit -> guides.guide(hit.guide()));
    Category category = categoryOf(found.guides());
    if (near < NOT_LAW && safety.isEmpty()) return silent(null, safety, found.byMeaning() ? Certainty.OUTSIDE : Certainty.UNSURE, List.of());
    List<Statement> statements = new ArrayList<>(guide.map(one -> fromGuide(one, reading.about())).orElse(List.of()));
    boolean sure = near >= FITS && !statements.isEmpty();
    statements.addAll(articles.about(part, found.national(), statements));
    if (guide.isEmpty() && statements.isEmpty()) return silent(category, safety, Certainty.UNSURE, suggestions(found.guides(), null));
    Certainty certainty = sure ? Certainty.SURE : near >= SAME_TROUBLE ? Certainty.LIKELY : Certainty.UNSURE;
    return new Answer(
        category, safety, statements.stream().limit(STATEMENTS).toList(),
        guide.map(one -> gate.passing(one.steps())).orElse(List.of()),
        guide.map(one -> gate.passing(one.evidence())).orElse(List.of()),
        guide.map(one -> periods.count(one.deadlines(), reading.date())).orElse(List.of()),
        guide.map(one -> gate.passing(one.costs())).orElse(List.of()),
        guide.map(one -> one.where().stream().map(CounselWords::bare).toList()).orElse(List.of()),
        aid(guide), guide.map(one -> one.tools().calculators()).orElse(List.of()),
        guide.map(one -> one.tools().documents()).orElse(List.of()),
        guide.map(one -> one.askBack().stream().map(Guide.AskBack::question).limit(2).toList()).orElse(List.of()),
        suggestions(found.guides(), guide.map(Guide::id).orElse(null)), guide.map(Guide::id).orElse(null),
        Math.clamp(near, 0, 1), certainty);
  }

  /** Two questions asked in one breath: the first leads, the second adds what is its own. */
  Answer together(Answer first, Answer second) {
    if (first.statements().isEmpty()) return second;
    if (second.statements().isEmpty() || second.guide() != null && second.guide().equals(first.guide())) return first;
    return new Answer(
        first.category(), first.safety(), joined(first.statements(), second.statements()), joined(first.steps(), second.steps()),
        joined(first.evidence(), second.evidence()), joined(first.deadlines(), second.deadlines()),
        joined(first.costs(), second.costs()), joined(first.places(), second.places()),
        first.aid().likely() ? first.aid() : second.aid(), joined(first.calculators(), second.calculators()),
        joined(first.papers(), second.papers()), joined(first.asksBack(), second.asksBack()).stream().limit(2).toList(),
        joined(first.suggestions(), second.suggestions()).stream().limit(SUGGESTIONS).toList(), first.guide(),
        Math.min(first.confidence(), second.confidence()),
        first.certainty().compareTo(second.certainty()) >= 0 ? first.certainty() : second.certainty());
  }

  /** The short answer first, then what was asked for, then when it is so. */
  private List<Statement> fromGuide(Guide guide, Aspect about) {
    List<String> texts = new ArrayList<>(List.of(guide.answer()));
    switch (about) {
      case TERM -> texts.addAll(guide.deadlines());
      case COST -> texts.addAll(guide.costs());
      case EVIDENCE -> texts.addAll(guide.evidence());
      case PLACE -> texts.addAll(guide.where());
      case ALL -> {}
    }
    texts.addAll(guide.conditions());
    return gate.lawIn(texts).stream().distinct().limit(STATEMENTS - 2).toList();
  }

  private Aid aid(Optional<Guide> guide) {
    return guide
        .flatMap(one -> gate.pass(one.aid().text()).map(reason -> new Aid(one.aid().likely(), one.aid().matter(), reason)))
        .or(() -> gate.pass(words.say("counsel.aid.unknown")).map(reason -> new Aid(false, null, reason)))
        .orElseGet(() -> new Aid(false, null, new Statement(words.say("counsel.aid.ask"), List.of()))); // a library without the law
  }

  private Answer silent(@Nullable Category category, List<SafetyNotice> safety, Certainty certainty, List<Suggestion> suggestions) {
    return new Answer(
        category, safety, List.of(), List.of(), List.of(), List.<Deadline>of(), List.of(), List.of(), aid(Optional.empty()),
        List.of(), List.of(), List.of(), suggestions, null, 0, certainty);
  }

  private List<Suggestion> suggestions(List<GuideHit> found, @Nullable String answered) {
    Stream<String> related = answered == null ? Stream.of() : guides.guide(answered).map(Guide::related).orElse(List.of()).stream();
    Stream<String> near = found.stream().filter(hit -> hit.score() >= NOT_LAW).map(GuideHit::guide);
    return Stream.concat(related, near).distinct().filter(id -> !id.equals(answered))
        .flatMap(id -> guides.guide(id).stream())
        .map(guide -> new Suggestion(guide.id(), guide.title()))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** The category most of the near guides belong to, nearer ones counting more. */
  private @Nullable Category categoryOf(List<GuideHit> found) {
    Map<Category, Double> votes = new EnumMap<>(Category.class);
    for (GuideHit hit : found.stream().limit(8).toList()) {
      double weight = Math.pow(Math.max(0, hit.score() - 0.2), 4);
      guides.guide(hit.guide()).ifPresent(guide -> votes.merge(Category.valueOf(guide.category()), weight, Double::sum));
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).filter(most -> most.getValue() > 0).map(Map.Entry::getKey).orElse(null);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
