package org.nuanyang.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * Two versions of a law side by side.
 *
 * @param unchanged how many articles say the same on both days
 * @param changes in the order of the articles
 */
public record LawComparison(LawCard law, LocalDate before, LocalDate after, int unchanged, List<Change> changes) {

  /** What became of one article. */
  public record Change(String number, Kind kind, List<Stretch> words) {}

  /** A stretch of words that stayed, went or came. */
  public record Stretch(Kind kind, String words) {}

  public enum Kind {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
  }
}
