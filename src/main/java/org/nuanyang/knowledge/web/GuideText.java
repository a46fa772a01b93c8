package org.nuanyang.knowledge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Sentences as pages show them: words apart from their sources, and each source looked up once. */
@Component("guideText")
class GuideText {

  private final LawLibrary library;
  private final Clock clock;

  GuideText(LawLibrary library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** One sentence and what it rests on. */
  record Line(String words, List<Source> sources) {}

  /**
   * A source as it was found.
   *
   * @param outcome of {@link CitationCheck.Outcome}, or UNCHECKED while the library holds no text at all
   * @param link page of the article; null when there is none
   * @param quoted the words of the article; null when not found
   */
  record Source(String law, String article, String outcome, @Nullable String link, @Nullable String quoted, @Nullable String replacedBy) {

    public String title() {
      return "《" + law + "》" + article;
    }

    public boolean doubtful() {
      return !outcome.equals("IN_FORCE") && !outcome.equals("UNCHECKED") && !outcome.equals("LAW_UNKNOWN");
    }

    public String tone() {
      return switch (outcome) {
        case "IN_FORCE" -> "good";
        case "NOT_YET_IN_FORCE" -> "info";
        case "REPEALED", "ARTICLE_UNKNOWN" -> "bad";
        case "LAW_UNKNOWN" -> "warn";
        default -> "neutral";
      };
    }
  }

  /** Reads one page: what is cited twice is looked up once. */
  Reader reader() {
    return new Reader(library.newestChange() == 0, LocalDate.now(clock));
  }

  final class Reader {

    private final boolean empty;
    private final LocalDate today;
    private final Map<Citation, Source> found = new LinkedHashMap<>();

    private Reader(boolean empty, LocalDate today) {
      this.empty = empty;
      this.today = today;
    }

    public Line line(String text) {
      Sourced sentence = Sourced.of(text);
      return new Line(sentence.words(), sentence.sources().stream().map(this::source).toList());
    }

    public List<Line> lines(List<String> texts) {
      return texts.stream().map(this::line).toList();
    }

    private Source source(Citation citation) {
      return found.computeIfAbsent(citation, this::lookUp);
    }

    private Source lookUp(Citation citation) {
      if (empty) return new Source(citation.law(), citation.article(), "UNCHECKED", null, null, null);
      CitationCheck check = library.check(citation, today);
      return new Source(check.citation().law(), citation.article(), check.outcome().name(), check.link(), check.quoted(), check.replacedBy());
    }

    /** Everything the lines read so far rest on. */
    List<Source> sources() {
      return new ArrayList<>(found.values());
    }

    boolean doubtful() {
      return found.values().stream().anyMatch(Source::doubtful);
    }
  }
}
