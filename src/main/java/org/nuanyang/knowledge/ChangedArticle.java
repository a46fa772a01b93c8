package org.nuanyang.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/**
 * A cited place that no longer says what it said when the text was reviewed.
 *
 * @param before what it said then; null when the library holds no version that said it
 * @param now what it says; null when it is gone
 * @param link page of the article; null when there is none
 * @param replacedBy what took the place of a repealed law; null when nobody knows
 */
public record ChangedArticle(
    Citation citation, Cause cause, Instant since, @Nullable String before, @Nullable String now, @Nullable String link, @Nullable String replacedBy) {

  /** Why the text must be read again. */
  public enum Cause {
    /** 条文改了. */
    CHANGED,
    /** 废止了. */
    REPEALED,
    /** 没有这一条了. */
    GONE;

    /** Key of the word in the bundle {@code knowledge}. */
    public String messageKey() {
      return "knowledge.recheck.cause." + name();
    }
  }
}
