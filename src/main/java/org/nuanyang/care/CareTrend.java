package org.nuanyang.care;

import java.time.Instant;
import java.util.List;

/**
 * Several sheets of one person side by side, the oldest first.
 *
 * @param filledAt one moment for each sheet
 * @param lines one for each question that was answered at all
 */
public record CareTrend(List<Instant> filledAt, List<Line> lines) {

  public CareTrend {
    filledAt = List.copyOf(filledAt);
    lines = List.copyOf(lines);
  }

  /**
   * One question over the sheets.
   *
   * @param said the answer of each sheet in words, an empty text where the person did not want to say
   * @param weights what each answer asks of the office: 0 nothing, 1 something to mind, 2 danger; -1 unsaid
   */
  public record Line(String ask, List<String> said, List<Integer> weights) {

    public Line {
      said = List.copyOf(said);
      weights = List.copyOf(weights);
    }

    /** From the first answer to the last. */
    public Direction direction() {
      List<Integer> known = weights.stream().filter(weight -> weight >= 0).toList();
      if (known.size() < 2) return Direction.ONCE;
      int change = Integer.compare(known.getLast(), known.getFirst());
      return change < 0 ? Direction.BETTER : change > 0 ? Direction.WORSE : Direction.SAME;
    }
  }

  /** How it went, in one word. */
  public enum Direction {
    BETTER,
    SAME,
    WORSE,
    /** Said only once. */
    ONCE;

    public String messageKey() {
      return "care.trend." + name();
    }

    public String tone() {
      return switch (this) {
        case BETTER -> "good";
        case WORSE -> "bad";
        case SAME, ONCE -> "neutral";
      };
    }
  }
}
