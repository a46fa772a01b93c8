package org.nuanyang.assessment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.Advice;
import org.nuanyang.assessment.Assessment;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.assessment.Opinions;
import org.nuanyang.documents.Block;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.knowledge.LawLibrary;
import org.springframework.stereotype.Component;

/** Where letters are written and laid out. */
@Component
class LetterRoom implements Opinions {

  private final LawLibrary laws;
  private final LetterWords words;

  LetterRoom(LawLibrary laws, LetterWords words) {
    this.laws = laws;
    this.words = words;
  }

  @Override
  public OpinionLetter of(Assessment assessment) {
    return new LetterWriter(assessment, words, laws).write();
  }

  @Override
  public OpinionLetter of(Advice advice) {
    return new AdviceWriter(advice, words, laws).write();
  }

  @Override
  public PaperSheet sheet(OpinionLetter letter) {
    return sheet(letter, null);
  }

  /** @param signed what stands there instead of the machine's label once a lawyer has signed */
  PaperSheet sheet(OpinionLetter letter, @Nullable String signed) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(letter.title()));
    blocks.add(new Block.Subtitle(words.day(letter.day())));
    blocks.add(new Block.Note(signed == null ? words.say("assessment.notice") : signed));
    for (int i = 0; i < letter.sections().size(); i++) {
      OpinionLetter.Section section = letter.sections().get(i);
      blocks.add(new Block.Heading(words.say("assessment.letter.heading", words.say("assessment.letter.number." + (i + 1)), section.heading())));
      lines(section.text(), blocks);
    }
    if (!letter.articles().isEmpty()) {
      blocks.add(new Block.Heading(words.say("assessment.letter.articles")));
      articles(letter, true).ifPresent(named -> blocks.add(new Block.Note(named)));
      articles(letter, false).ifPresent(named -> blocks.add(new Block.Note(words.say("assessment.letter.unchecked", named))));
    }
    return new PaperSheet(letter.title(), blocks, signed == null);
  }

  private static Optional<String> articles(OpinionLetter letter, boolean inForce) {
    List<String> named = letter.articles().stream().filter(article -> article.inForce() == inForce).map(article -> article.citation().toString()).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(String.join("、", named));
  }

  private static void lines(String text, List<Block> blocks) {
    List<String> points = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.startsWith(OpinionLetter.POINT)) {
        points.add(line.substring(OpinionLetter.POINT.length()));
        continue;
      }
      if (!points.isEmpty()) blocks.add(new Block.Bullets(points));
      points = new ArrayList<>();
      if (!line.isBlank()) blocks.add(new Block.Paragraph(line.strip()));
    }
    if (!points.isEmpty()) blocks.add(new Block.Bullets(points));
  }
}
