package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Aid;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Deadline;
import org.nuanyang.counsel.Answer.SafetyNotice;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.Answer.Suggestion;
import org.nuanyang.counsel.internal.ArticleChoice.Candidate;
import org.nuanyang.counsel.internal.GuideWords.Heard;
import org.nuanyang.counsel.internal.Reading.Aspect;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.matters.Category;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.GuideHit;
import org.springframework.stereotype.Component;

/**
 * Composes an answer from what was found: the best articles, in the words of the guide that fits or in their own. The borders were
 * measured on our own questions and on hotline questions alike; see docs/counsel.md.
 */
@Component
class Composer {

  /** From here on the best guide is used beside what search found. */
  private static final double WORTH_READING = 0.35;

  /** From here on its short answer stands before other articles. */
  private static final double CLEARLY = 0.7;

  private static final int FIRST_CITATIONS = 3;
  private static final int STATEMENTS = 6;
  private static final int SUGGESTIONS = 3;
  private static final int MOST_QUOTED = 3;
  private static final int FEW_SOURCES = 2;

  private final Guides guides;
  private final GuideDigest digest;
  private final CitationGate gate;
  private final ArticleStatements articles;
  private final PeriodsOfLaw periods;
  private final CounselWords words;

  Composer(Guides guides, GuideDigest digest, CitationGate gate, ArticleStatements articles, PeriodsOfLaw periods, CounselWords words) {
    this.guides = guides;
    this.digest = digest;
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
    GuideChoice choice = GuideChoice.of(found, digest.hear(part), guides, digest);
    ArticleChoice chosen = articles.about(part, found, choice);
    List<Candidate> candidates = chosen.candidates();
    boolean named = !candidates.isEmpty() && candidates.getFirst().named();
    if (!named && safety.isEmpty() && Assurance.isOutside(found, choice)) {
      return silent(null, safety, found.byMeaning() ? Certainty.OUTSIDE : Certainty.UNSURE, List.of());
    }
    Category category = choice.category();
    if (reading.isAbroad()) return silent(category, safety, Certainty.UNSURE, List.of());
    double confidence = Assurance.of(chosen, choice, found);
    Optional<Guide> guide = choice.best().filter(hit -> choice.fits() >= WORTH_READING).flatMap(hit -> guides.guide(hit.guide()));
    List<Statement> statements = said(part, guide, choice, reading.about(), candidates);
    if (guide.isEmpty() && statements.isEmpty()) return silent(category, safety, Certainty.UNSURE, suggestions(found.guides(), null));
    return new Answer(
        category, safety, statements,
        guide.map(one -> gate.passing(one.steps())).orElse(List.of()),
        guide.map(one -> gate.passing(one.evidence())).orElse(List.of()),
        guide.map(one -> periods.count(one.deadlines(), reading.date())).orElse(List.of()),
        guide.map(one -> gate.passing(one.costs())).orElse(List.of()),
        guide.map(one -> one.where().stream().map(CounselWords::bare).toList()).orElse(List.of()),
        aid(guide, category), guide.map(one -> one.tools().calculators()).orElse(List.of()),
        guide.map(one -> one.tools().documents()).orElse(List.of()),
        guide.map(one -> one.askBack().stream().map(Guide.AskBack::question).limit(2).toList()).orElse(List.of()),
        suggestions(found.guides(), guide.map(Guide::id).orElse(null)), guide.map(Guide::id).orElse(null),
        confidence, certainty(guide, choice, named, confidence, statements));
  }

  /** A guide whose short answer the law no longer carries contradicts the law: a person has to look. */
  private Certainty certainty(Optional<Guide> guide, GuideChoice choice, boolean named, double confidence, List<Statement> statements) {
    if (statements.isEmpty() || guide.isPresent() && gate.pass(guide.get().answer()).isEmpty()) return Certainty.UNSURE;
    if (guide.isPresent() && choice.fits() >= Assurance.FITS && confidence >= Assurance.SURE) return Certainty.SURE;
    return named || confidence >= Assurance.LIKELY ? Certainty.LIKELY : Certainty.UNSURE;
  }

  /**
   * The best articles first, in the guide's plain words where it has any; its short answer second, or behind them when search
   * knows better; then what was asked for and when it is so.
   */
  private List<Statement> said(String part, Optional<Guide> guide, GuideChoice choice, Aspect about, List<Candidate> candidates) {
    boolean clearly = choice.fits() >= CLEARLY;
    List<Statement> own = guide.map(one -> fromGuide(one, about)).orElse(List.of());
    List<Statement> lead = own.stream().limit(about == Aspect.ALL ? 1 : 2).toList();
    List<Statement> statements = new ArrayList<>();
    int quotes = MOST_QUOTED;
    for (Candidate one : candidates) {
      if (statements.size() >= STATEMENTS - 1 || addresses(statements).size() >= FIRST_CITATIONS) break;
      if (addresses(statements).contains(one.address())) continue;
      Optional<Statement> plain = plain(one, own, clearly, choice.heard());
      if (plain.isPresent()) {
        statements.add(plain.get());
        if (clearly) lead.stream().filter(statement -> !statements.contains(statement)).forEach(statements::add);
      } else if (quotes > 0) {
        Optional<Statement> quoted = articles.quoted(part, one);
        quoted.ifPresent(statements::add);
        if (quoted.isPresent()) quotes--;
      }
    }
    return Stream.of(statements, lead, own).flatMap(List::stream).distinct().limit(STATEMENTS).map(one -> bestFirst(one, candidates)).toList();
  }

  /** The guide's sentence about an article that says most of the question; one that leans on many articles only where the guide clearly fits. */
  private Optional<Statement> plain(Candidate about, List<Statement> own, boolean clearly, Heard heard) {
    return own.stream()
        .filter(statement -> addresses(List.of(statement)).contains(about.address()))
        .filter(statement -> clearly || statement.citations().size() <= FEW_SOURCES)
        .max(Comparator.comparingDouble(statement -> heard.share(digest.pairs(statement.text()))));
  }

  /** A sentence with several sources names first the one that speaks most of the question. */
  private static Statement bestFirst(Statement statement, List<Candidate> candidates) {
    if (statement.citations().size() < 2) return statement;
    List<String> order = candidates.stream().map(Candidate::address).toList();
    List<CitedArticle> cited = new ArrayList<>(statement.citations());
    cited.sort(Comparator.comparingInt(one -> {
      int place = order.indexOf(GuideDigest.address(one.law(), one.article()));
      return place < 0 ? order.size() : place;
    }));
    return new Statement(statement.text(), cited);
  }

  private static Set<String> addresses(List<Statement> statements) {
    return statements.stream().flatMap(one -> one.citations().stream()).map(one -> GuideDigest.address(one.law(), one.article())).collect(Collectors.toSet());
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
    return gate.lawIn(texts).stream().distinct().limit(STATEMENTS).toList();
  }

  /** A guide of another category than the question's says nothing about free aid for this one. */
  private Aid aid(Optional<Guide> guide, @Nullable Category category) {
    return guide
        .filter(one -> category == null || one.category().equals(category.name()))
        .flatMap(one -> gate.pass(one.aid().text()).map(reason -> new Aid(one.aid().likely(), one.aid().matter(), reason)))
        .or(() -> gate.pass(words.say("counsel.aid.unknown")).map(reason -> new Aid(false, null, reason)))
        .orElseGet(() -> new Aid(false, null, new Statement(words.say("counsel.aid.ask"), List.of()))); // a library without the law
  }

  private Answer silent(@Nullable Category category, List<SafetyNotice> safety, Certainty certainty, List<Suggestion> suggestions) {
    return new Answer(
        category, safety, List.of(), List.of(), List.of(), List.<Deadline>of(), List.of(), List.of(), aid(Optional.empty(), category),
        List.of(), List.of(), List.of(), suggestions, null, 0, certainty);
  }

  private List<Suggestion> suggestions(List<GuideHit> found, @Nullable String answered) {
    Stream<String> related = answered == null ? Stream.of() : guides.guide(answered).map(Guide::related).orElse(List.of()).stream();
    Stream<String> near = found.stream().map(GuideHit::guide);
    return Stream.concat(related, near).distinct().filter(id -> !id.equals(answered))
        .flatMap(id -> guides.guide(id).stream())
        .map(guide -> new Suggestion(guide.id(), guide.title()))
        .limit(SUGGESTIONS)
        .toList();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
