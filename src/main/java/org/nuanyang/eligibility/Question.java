package org.nuanyang.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One idea on one screen.
 *
 * @param id stable name, part of the page's address
 * @param fact the fact the answer becomes; {@code matter} and {@code groups} stand for the two codes
 * @param unit shown behind a number, such as 岁
 * @param mayBeUnknown the person may say 不清楚 and go on
 */
public record Question(
    String id,
    String fact,
    Kind kind,
    String text,
    @Nullable String help,
    List<Option> options,
    @Nullable String unit,
    boolean mayBeUnknown) {

  /** How it is answered. */
  public enum Kind {
    ONE,
    MANY,
    NUMBER,
    MONEY
  }
}
