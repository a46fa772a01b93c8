package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanyang.counsel.Unanswered;

/** Puts questions together that share their words: each joins the group it is nearest to, or begins one. */
final class LikeQuestions {

  private static final double ALIKE = 0.25;
  private static final int SHOWN = 4;
  private static final int WORDS = 4;
  private static final Pattern IDLE = Pattern.compile("怎么办|怎么|什么|可以|能不能|是不是|请问|这个|那个|我的|我们|他们|吗|呢|了|的|[^\\p{IsHan}\\p{IsAlphabetic}]+");

  private record Group(Set<String> pairs, List<String> questions) {}

  private LikeQuestions() {}

  static List<Unanswered> together(List<String> questions) {
    List<Group> groups = new ArrayList<>();
    for (String question : questions) {
      Set<String> pairs = pairs(question);
      Group nearest = groups.stream().max(Comparator.comparingDouble(group -> alike(group.pairs(), pairs))).orElse(null);
      if (nearest != null && alike(nearest.pairs(), pairs) >= ALIKE) nearest.questions().add(question);
      else groups.add(new Group(pairs, new ArrayList<>(List.of(question))));
    }
    return groups.stream()
        .sorted(Comparator.comparingInt((Group group) -> group.questions().size()).reversed())
        .map(group -> new Unanswered(group.questions().size(), shared(group), shortest(group)))
        .toList();
  }

  private static List<String> shortest(Group group) {
    return group.questions().stream().distinct().sorted(Comparator.comparingInt(String::length)).limit(SHOWN).toList();
  }

  private static List<String> shared(Group group) {
    Map<String, Integer> many = new HashMap<>();
    for (String question : group.questions()) pairs(question).forEach(pair -> many.merge(pair, 1, Integer::sum));
    return many.entrySet().stream()
        .filter(one -> one.getValue() > 1)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) return one.equals(other) ? 1 : 0;
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() / Math.sqrt((double) one.size() * other.size());
  }

  private static Set<String> pairs(String question) {
    return Pattern.compile(" ").splitAsStream(IDLE.matcher(question).replaceAll(" "))
        .flatMap(run -> run.length() < 2 ? java.util.stream.Stream.empty() : java.util.stream.IntStream.range(0, run.length() - 1).mapToObj(at -> run.substring(at, at + 2)))
        .collect(Collectors.toSet());
  }
}
