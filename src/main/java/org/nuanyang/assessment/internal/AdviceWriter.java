package org.nuanyang.assessment.internal;

import static org.nuanyang.assessment.OpinionLetter.POINT;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.assessment.Advice;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.assessment.OpinionLetter.Section;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;

/** Writes the letter of one answer in a consultation; what is empty is left out. */
final class AdviceWriter {

  private final Advice advice;
  private final LetterWords words;
  private final CheckedArticles articles;
  private final List<Section> sections = new ArrayList<>();

  AdviceWriter(Advice advice, LetterWords words, LawLibrary laws) {
    this.advice = advice;
    this.words = words;
    this.articles = new CheckedArticles(laws, advice.day());
  }

  OpinionLetter write() {
    section("facts", List.of(advice.told().strip()));
    section("law", points(advice.law()));
    section("evidence", points(advice.evidence()));
    section("terms", terms());
    section("costs", points(advice.costs()));
    section("places", advice.places().stream().map(POINT::concat).toList());
    section("next", points(advice.steps()));
    section("missing", advice.open().stream().map(POINT::concat).toList());
    return new OpinionLetter(advice.category(), words.say("assessment.letter.title"), advice.day(), List.copyOf(sections), articles.standing());
  }

  private void section(String key, List<String> lines) {
    if (!lines.isEmpty()) sections.add(new Section(words.say("assessment.letter." + key), String.join("\n", lines)));
  }

  private List<String> terms() {
    List<String> lines = new ArrayList<>();
    for (Advice.Term term : advice.terms()) {
      if (!articles.stands(term.says())) continue;
      lines.add(POINT + stated(term.says()) + (term.lastDay() == null ? "" : words.say("assessment.letter.last-day", words.day(term.lastDay()))));
    }
    return lines;
  }

  private List<String> points(List<Sourced> said) {
    return said.stream().filter(articles::stands).map(this::stated).map(POINT::concat).toList();
  }

  private String stated(Sourced said) {
    if (said.sources().isEmpty()) return said.words();
    return said.words() + words.say("assessment.letter.by", String.join("、", said.sources().stream().distinct().map(Object::toString).toList()));
  }
}
