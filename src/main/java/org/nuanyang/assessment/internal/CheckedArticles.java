package org.nuanyang.assessment.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.assessment.OpinionLetter.Article;
import org.nuanyang.knowledge.CitationCheck.Outcome;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;

/** Looks up each article a letter rests on, once, and says which sentences may stand. */
final class CheckedArticles {

  private final LawLibrary laws;
  private final LocalDate day;
  private final Map<Citation, Outcome> outcomes = new LinkedHashMap<>();

  CheckedArticles(LawLibrary laws, LocalDate day) {
    this.laws = laws;
    this.day = day;
  }

  /** A law the library does not hold cannot be looked up and stands unchecked; one it knows to be otherwise does not stand. */
  boolean stands(Sourced said) {
    return said.sources().stream().map(this::look).allMatch(outcome -> outcome == Outcome.IN_FORCE || outcome == Outcome.LAW_UNKNOWN);
  }

  Outcome look(Citation citation) {
    return outcomes.computeIfAbsent(citation, each -> laws.check(each, day).outcome());
  }

  List<Article> standing() {
    return outcomes.entrySet().stream()
        .filter(each -> each.getValue() == Outcome.IN_FORCE || each.getValue() == Outcome.LAW_UNKNOWN)
        .map(each -> new Article(each.getKey(), each.getValue() == Outcome.IN_FORCE))
        .toList();
  }
}
