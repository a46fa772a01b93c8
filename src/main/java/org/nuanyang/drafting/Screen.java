package org.nuanyang.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of an interview: one idea, one or a few questions. */
public record Screen(
    String id, String title, @Nullable String help, Condition when, @Nullable Repeat repeat, List<Question> questions) {

  /**
   * The page is asked once for each row.
   *
   * @param list name of the rows
   * @param one what a row is called, such as 证据
   * @param another words of the button, such as 再加一份
   */
  public record Repeat(String list, int min, int max, String one, String another) {}
}
