package org.nuanyang.exchange;

import java.time.Instant;
import java.util.List;

/**
 * Ratings of a city (好差评); of one application the last one counts.
 *
 * @param grades how many of grade 1 to 5, in this order
 * @param worst the newest with one or two, for calling back
 */
public record RatingSummary(List<Long> grades, List<Bad> worst) {

  /** @param page of the application at the desk */
  public record Bad(String receiptNumber, String page, int grade, String words, Instant at) {}

  public long count() {
    return grades.stream().mapToLong(Long::longValue).sum();
  }

  /** Percent with three to five, rounded down; 0 without any. */
  public long content() {
    return count() == 0 ? 0 : (grades.get(2) + grades.get(3) + grades.get(4)) * 100 / count();
  }
}
