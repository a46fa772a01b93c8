package org.nuanyang.statistics.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides small numbers in what is published, so that nobody can be recognised behind one. A column with
 * one hidden cell hides its next smallest too: else the total would give it away.
 */
final class SmallCells {

  /** Fewer than so many are not told apart (reference 11.3). */
  static final long SMALLEST = 5;

  private SmallCells() {}

  /** @return the same column with null where a number is hidden; zeros are told, nobody stands behind them */
  static List<@Nullable Long> hidden(List<Long> column) {
    var shown = new ArrayList<@Nullable Long>(column);
    for (int i = 0; i < column.size(); i++) if (small(column.get(i))) shown.set(i, null);
    if (column.stream().filter(SmallCells::small).count() != 1) return shown;
    int next = -1;
    for (int i = 0; i < column.size(); i++) {
      if (column.get(i) >= SMALLEST && (next < 0 || column.get(i) < column.get(next))) next = i;
    }
    if (next >= 0) shown.set(next, null);
    return shown;
  }

  /** A total is told unless it is small itself. */
  static @Nullable Long total(List<Long> column) {
    long sum = column.stream().mapToLong(Long::longValue).sum();
    return small(sum) ? null : sum;
  }

  private static boolean small(long number) {
    return number > 0 && number < SMALLEST;
  }
}
