package org.nuanyang.patrol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Numbers of a breakdown as they may leave the house: few cases are not told, since in a village they are somebody; and
 * never one alone, or whoever knows the sum finds it by subtracting.
 */
public final class SmallNumbers {

  private SmallNumbers() {}

  /** @param number empty when it is not told */
  public record Told(String key, OptionalInt number) {}

  /** @param rest how many places are told as one @param number of these together; empty when it is not told */
  public record Places(List<Told> told, int rest, OptionalInt number) {}

  /** In the order of the map. @param least smaller ones are not told; nothing at all is no secret */
  public static List<Told> of(Map<String, Integer> numbers, int least) {
    List<String> hidden = new ArrayList<>(numbers.entrySet().stream().filter(one -> few(one.getValue(), least)).map(Map.Entry::getKey).toList());
    if (hidden.size() == 1)
      numbers.entrySet().stream().filter(one -> one.getValue() >= least).min(Map.Entry.comparingByValue()).ifPresent(one -> hidden.add(one.getKey()));
    return numbers.entrySet().stream().map(one -> new Told(one.getKey(), hidden.contains(one.getKey()) ? OptionalInt.empty() : OptionalInt.of(one.getValue()))).toList();
  }

  /** Places with many cases by themselves, the most first; all others as one line of at least two places. */
  public static Places places(Map<String, Integer> numbers, int least, int most) {
    List<Map.Entry<String, Integer>> all =
        numbers.entrySet().stream().filter(one -> one.getValue() > 0).sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey)).toList();
    int alone = (int) all.stream().limit(most).filter(one -> one.getValue() >= least).count();
    if (all.size() - alone == 1 && few(all.getLast().getValue(), least)) alone = Math.max(0, alone - 1);
    List<Told> told = all.stream().limit(alone).map(one -> new Told(one.getKey(), OptionalInt.of(one.getValue()))).toList();
    int rest = all.stream().skip(alone).mapToInt(Map.Entry::getValue).sum();
    return new Places(told, all.size() - alone, told(rest, least));
  }

  /** One number by itself. */
  public static OptionalInt told(int number, int least) {
    return few(number, least) ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static boolean few(int number, int least) {
    return number > 0 && number < least;
  }
}
