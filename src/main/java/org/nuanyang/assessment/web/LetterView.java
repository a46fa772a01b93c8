package org.nuanyang.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.knowledge.LawLibrary;
import org.springframework.stereotype.Component;

/** A letter as a page shows it: points apart from paragraphs, and the way to every article. */
@Component
class LetterView {

  /** Lines that stand together. @param points whether they are points */
  record Block(boolean points, List<String> lines) {}

  record Part(String heading, List<Block> blocks) {}

  /** @param link page of the article; null when the library does not hold it */
  record Source(String title, @Nullable String link, boolean inForce) {}

  /** @param sources every article; the pages list those that were looked up and name the others in one sentence */
  record Shown(String title, String day, List<Part> parts, List<Source> sources) {

    public List<Source> checked() {
      return sources.stream().filter(Source::inForce).toList();
    }

    public @Nullable String unchecked() {
      List<String> named = sources.stream().filter(source -> !source.inForce()).map(Source::title).toList();
      return named.isEmpty() ? null : String.join("、", named);
    }
  }

  private final LawLibrary laws;
  private final RiskWords words;

  LetterView(LawLibrary laws, RiskWords words) {
    this.laws = laws;
    this.words = words;
  }

  Shown of(OpinionLetter letter) {
    List<Part> parts = letter.sections().stream().map(section -> new Part(section.heading(), blocks(section.text()))).toList();
    List<Source> sources = letter.articles().stream()
        .map(article -> new Source(article.citation().toString(), laws.check(article.citation(), letter.day()).link(), article.inForce()))
        .toList();
    return new Shown(letter.title(), words.day(letter.day()), parts, sources);
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\n")) {
      boolean point = line.startsWith(OpinionLetter.POINT);
      if (blocks.isEmpty() || blocks.getLast().points() != point) blocks.add(new Block(point, new ArrayList<>()));
      blocks.getLast().lines().add(point ? line.substring(OpinionLetter.POINT.length()) : line);
    }
    return blocks;
  }
}
