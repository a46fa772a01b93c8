package org.nuanyang.portal.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that waits for the reader: how much, and what comes first.
 *
 * @param name message key, also of the sentence for an empty pile ({@code name + ".none"})
 * @param url the place where it is worked off
 * @param count as shown; ends in + when there is more than one page
 */
record DeskPile(String name, String icon, String url, String count, List<Line> lines) {

  /** How many lines the home page shows; the rest is one click away. */
  static final int SHOWN = 6;

  /**
   * One thing to do.
   *
   * @param since when it came, or when it is due
   * @param urgent whether it stands before the others by the rules
   */
  record Line(String url, String number, String who, String what, @Nullable Instant since, boolean urgent) {}
}
