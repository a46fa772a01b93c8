package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article with its neighbours and what it said before.
 *
 * @param wordings every different wording, the newest first; one entry when it never changed
 */
public record ArticlePage(
    ArticleView article,
    LawCard law,
    @Nullable Neighbour previous,
    @Nullable Neighbour next,
    int chapter,
    List<Wording> wordings) {

  public record Neighbour(String key, String number) {}

  /** What the article said from one day to another. */
  public record Wording(LocalDate from, @Nullable LocalDate to, LawStatus status, List<String> paragraphs) {}
}
