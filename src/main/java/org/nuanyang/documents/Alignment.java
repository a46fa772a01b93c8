package org.nuanyang.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/** Two rows of things side by side, so that what became of what stands together and the order of both is kept. */
final class Alignment {

  /** Below this likeness a thing is taken for another one, not for a changed one. */
  private static final double LEAST = 0.3;

  /** A thing before and what became of it; null when there was none, or nothing is left. */
  record Pair<T>(@Nullable T before, @Nullable T after) {}

  private Alignment() {}

  /** @param likeness from 0 (nothing in common) to 1 (the same) */
  static <T> List<Pair<T>> of(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    int head = 0;
    while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) head++;
    int tail = 0;
    while (tail < Math.min(before.size(), after.size()) - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;

    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < head; i++) pairs.add(new Pair<>(before.get(i), after.get(i)));
    pairs.addAll(between(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), likeness));
    for (int i = tail; i > 0; i--) pairs.add(new Pair<>(before.get(before.size() - i), after.get(after.size() - i)));
    return pairs;
  }

  /** The pairing whose likeness is greatest in sum. */
  private static <T> List<Pair<T>> between(List<T> before, List<T> after, ToDoubleBiFunction<T, T> likeness) {
    int rows = before.size();
    int columns = after.size();
    double[][] like = new double[rows][columns];
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double found = likeness.applyAsDouble(before.get(i), after.get(j));
        like[i][j] = found < LEAST ? -1 : found;
        best[i][j] = Math.max(like[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Pair<T>> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (like[i][j] >= 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) pairs.add(new Pair<>(before.get(i++), after.get(j++)));
      else if (best[i][j] == best[i + 1][j]) pairs.add(new Pair<>(before.get(i++), null));
      else pairs.add(new Pair<>(null, after.get(j++)));
    }
    while (i < rows) pairs.add(new Pair<>(before.get(i++), null));
    while (j < columns) pairs.add(new Pair<>(null, after.get(j++)));
    return pairs;
  }

  /** How many signs of two texts are the same, whatever their order: enough to tell a changed line from another one. */
  static double alike(String one, String other) {
    if (one.equals(other)) return 1;
    Map<Integer, Integer> signs = new HashMap<>();
    one.codePoints().forEach(sign -> signs.merge(sign, 1, Integer::sum));
    long common = other.codePoints().filter(sign -> signs.merge(sign, -1, Integer::sum) >= 0).count();
    return 2.0 * common / Math.max(1, one.codePointCount(0, one.length()) + other.codePointCount(0, other.length()));
  }
}
