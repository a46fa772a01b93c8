package org.nuanyang.counsel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer drawn to be read. @param mine the reader's marks so far; null when not marked */
public record SampledAnswer(
    ConversationId conversation, int turn, String question, Answer answer, List<String> told, Instant askedAt, @Nullable Marks mine) {

  /** 0 no, 1 partly, 2 yes. @param plain 好懂 @param correct 正确 @param complete 完整 @param safe 稳妥 */
  public record Marks(int plain, int correct, int complete, int safe) {

    public Marks {
      for (int mark : new int[] {plain, correct, complete, safe}) {
        if (mark < 0 || mark > 2) throw new IllegalArgumentException("a mark is 0, 1 or 2");
      }
    }
  }
}
