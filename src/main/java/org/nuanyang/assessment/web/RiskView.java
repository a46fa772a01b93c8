package org.nuanyang.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.Assessment.Finding;
import org.nuanyang.assessment.Assessment.Go;
import org.nuanyang.assessment.Grade;
import org.nuanyang.assessment.View;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** An assessment as a page shows it: sentences with the way to their articles, and links by their names. */
@Component
class RiskView {

  /** An article. @param link its page; null when the library does not have it in force */
  record Source(String title, @Nullable String link) {}

  record Line(String words, List<Source> sources) {}

  record Link(String label, String href, String icon) {}

  record Found(Grade grade, Line says, @Nullable Line means, List<Line> todo, List<Link> links) {}

  record Side(View view, Grade grade, boolean open, List<Found> found) {}

  /** One answer and what it would change, a sentence for each view. */
  record Turned(String answer, List<Shift> shifts) {}

  record Shift(View view, Grade from, Grade to, List<String> brings, List<String> lifts) {}

  record Missing(String id, String group, String question, List<Turned> turns) {}

  record Path(String kind, String title, Line who, Line cost, Line time, Line fits, List<Link> links) {}

  /** What a page shows. @param first what to do first, from the most worrying findings */
  record Shown(List<Side> sides, List<Missing> missing, List<Path> ways, List<Line> first) {}

  private static final int FIRST = 3;

  private final LawLibrary laws;
  private final Guides guides;
  private final Calculators calculators;
  private final GuidedPapers papers;
  private final RiskWords words;

  RiskView(LawLibrary laws, Guides guides, Calculators calculators, GuidedPapers papers, RiskWords words) {
    this.laws = laws;
    this.guides = guides;
    this.calculators = calculators;
    this.papers = papers;
    this.words = words;
  }

  Shown of(Assessment assessment) {
    Reader reader = new Reader(assessment);
    List<Side> sides = new ArrayList<>();
    List<Line> first = new ArrayList<>();
    for (Assessment.Viewed viewed : assessment.views()) {
      List<Found> found = viewed.findings().stream().map(reader::found).toList();
      sides.add(new Side(viewed.view(), viewed.grade(), viewed.open(), found));
      for (Found one : found) if (one.grade() == Grade.SERIOUS && !one.todo().isEmpty() && first.size() < FIRST) first.add(one.todo().getFirst());
    }
    List<Missing> missing = assessment.missing().stream().map(this::missing).toList();
    List<Path> ways = assessment.ways().stream().map(reader::way).toList();
    return new Shown(sides, missing, ways, first);
  }

  /** Answers that would change the same are said together. */
  private Missing missing(Assessment.MissingFact fact) {
    Map<List<Shift>, List<String>> answers = new LinkedHashMap<>();
    for (Assessment.Turn turn : fact.turns()) {
      List<Shift> shifts = turn.changes().stream().map(change -> new Shift(change.view(), change.from(), change.to(), change.brings(), change.lifts())).toList();
      answers.computeIfAbsent(shifts, each -> new ArrayList<>()).add(words.of(turn));
    }
    List<Turned> turns = answers.entrySet().stream().map(each -> new Turned(String.join(words.say("assessment.turn.or"), each.getValue()), each.getKey())).toList();
    return new Missing(fact.fact().id(), fact.group(), fact.fact().question(), turns);
  }

  /** Reads one assessment: what is cited twice is looked up once. */
  private final class Reader {

    private final Assessment assessment;
    private final Map<Citation, Source> sources = new LinkedHashMap<>();

    private Reader(Assessment assessment) {
      this.assessment = assessment;
    }

    private Found found(Finding finding) {
      return new Found(finding.grade(), line(finding.says()), finding.means() == null ? null : line(finding.means()), finding.todo().stream().map(this::line).toList(), links(finding.go()));
    }

    private Path way(Assessment.Way way) {
      return new Path(way.kind(), way.title(), line(way.who()), line(way.cost()), line(way.time()), line(way.fits()), links(way.go()));
    }

    private Line line(Sourced said) {
      return new Line(said.words(), said.sources().stream().distinct().map(this::source).toList());
    }

    private Source source(Citation citation) {
      return sources.computeIfAbsent(citation, each -> {
        var check = laws.check(each, assessment.day());
        return new Source(each.toString(), check.inForce() ? check.link() : null);
      });
    }

    private List<Link> links(List<Go> go) {
      return go.stream().flatMap(each -> link(each).stream()).toList();
    }
  }

  private Optional<Link> link(Go go) {
    return switch (go.kind()) {
      case CALCULATOR -> Optional.of(new Link(calculators.find(go.target()).title(), "/calculators/" + go.target(), "coins"));
      case GUIDE -> guides.guide(go.target()).map(Guide::title).map(title -> new Link(title, "/guides/" + go.target(), "book-open"));
      case PAPER -> papers.all().stream().filter(paper -> paper.id().equals(go.target())).findFirst().map(paper -> new Link(paper.title(), "/papers/" + paper.id(), "file-text"));
      case AID -> Optional.of(new Link(words.say("assessment.go.aid"), "/services/" + go.target(), "heart-handshake"));
      case LAWYER -> Optional.of(new Link(words.say("assessment.go.lawyer"), "/ask/message", "messages-square"));
    };
  }
}
