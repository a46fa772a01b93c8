package org.nuanyang.knowledge;

import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/**
 * What became of a citation when it was looked up.
 *
 * @param citation as it was asked, with the law's name as the library writes it once it is known
 * @param article the article found, also when it is repealed or not yet in force; null for a whole text
 * @param quoted the words of the cited paragraph or item, of the article when none is named; null when not found
 * @param link page of the article or the law; null when not found
 * @param replacedBy name of the text that took the place of a repealed one; null when nobody knows
 */
public record CitationCheck(
    Citation citation,
    Outcome outcome,
    @Nullable ArticleView article,
    @Nullable String quoted,
    @Nullable String link,
    @Nullable String replacedBy) {

  /** Only {@link #IN_FORCE} may be shown as the law. */
  public enum Outcome {
    IN_FORCE,
    NOT_YET_IN_FORCE,
    REPEALED,
    /** The law is known; it has no such article, paragraph or item on that day. */
    ARTICLE_UNKNOWN,
    LAW_UNKNOWN
  }

  public boolean inForce() {
    return outcome == Outcome.IN_FORCE;
  }
}
