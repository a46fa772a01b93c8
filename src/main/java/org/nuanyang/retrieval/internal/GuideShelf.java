package org.nuanyang.retrieval.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.retrieval.GuideHit;
import org.springframework.stereotype.Component;

/** The ways people ask what the guides answer, to be compared with a new question. */
@Component
class GuideShelf {

  private static final double FLOOR = 0.45;
  private static final int[] NONE = {};

  private final Guides guides;
  private final VectorBank bank;
  private volatile List<Guide> known = List.of();
  private volatile Shelf shelf = Shelf.of(List.of());

  GuideShelf(Guides guides, VectorBank bank) {
    this.guides = guides;
    this.bank = bank;
  }

  /**
   * One way of asking.
   *
   * @param pairs how many different pairs of characters it has
   */
  record Asked(Guide guide, String words, Digest digest, int pairs) {}

  /**
   * How near a question is to each way of asking.
   *
   * @param near by place among those asked; means nothing where the slot is {@link VectorBank#NOWHERE}
   */
  record Near(List<Asked> asked, int[] slots, float[] near) {

    static Near of(List<Asked> asked, int[] slots, Vector direction, VectorBank bank) {
      return new Near(asked, slots, bank.cosines(direction, slots));
    }
  }

  /** All ways of asking, and which of them have a pair of characters. */
  private record Shelf(List<Asked> asked, Map<String, int[]> withPair, int[] known) {

    static Shelf of(List<Asked> asked) {
      Map<String, List<Integer>> places = new HashMap<>();
      for (int i = 0; i < asked.size(); i++) for (String pair : pairs(asked.get(i).words())) places.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      Map<String, int[]> withPair = new HashMap<>();
      places.forEach((pair, some) -> withPair.put(pair, some.stream().mapToInt(Integer::intValue).toArray()));
      int[] known = new int[asked.size()];
      Arrays.fill(known, VectorBank.NOWHERE);
      return new Shelf(asked, withPair, known);
    }

    /** Where their vectors stand, as far as they have one. */
    int[] slots(VectorBank bank) {
      for (int i = 0; i < known.length; i++) if (known[i] == VectorBank.NOWHERE) known[i] = bank.slot(asked.get(i).digest());
      return known;
    }

    /** How much each has in common with a question's pairs: 0 nothing, 1 everything. */
    double[] shared(Set<String> pairs) {
      double[] common = new double[asked.size()];
      for (String pair : pairs) for (int place : withPair.getOrDefault(pair, NONE)) common[place]++;
      for (int i = 0; i < common.length; i++)
        if (common[i] > 0) common[i] /= Math.sqrt((double) pairs.size() * asked.get(i).pairs());
      return common;
    }
  }

  /** Takes over what the editors have published; returns the texts that want a vector. */
  Map<Digest, Supplier<String>> refresh() {
    List<Guide> published = guides.published();
    if (!published.equals(known)) {
      List<Asked> all = new ArrayList<>();
      for (Guide guide : published) {
        all.add(asked(guide, guide.title()));
        for (String words : guide.asked()) all.add(asked(guide, words));
      }
      shelf = Shelf.of(List.copyOf(all));
      known = published;
    }
    Map<Digest, Supplier<String>> texts = new LinkedHashMap<>();
    for (Asked one : asked()) texts.put(one.digest(), one::words);
    return texts;
  }

  List<Asked> asked() {
    return shelf.asked();
  }

  private static Asked asked(Guide guide, String words) {
    return new Asked(guide, words, Digest.of(words), pairs(words).size());
  }

  private static Set<String> pairs(String text) {
    return Words.terms(Words.PAIRS, text);
  }

  /** The nearest guides, each by its nearest way of asking. */
  List<GuideHit> nearest(String question, @Nullable Vector direction, int most) {
    return nearest(question, direction, null, most);
  }

  /** @param compared with the ways of asking there were lately: mostly those there are, and then not compared again */
  List<GuideHit> nearest(String question, @Nullable Vector direction, @Nullable Near compared, int most) {
    Shelf now = shelf;
    double[] shared = now.shared(pairs(question));
    boolean same = compared != null && compared.asked() == now.asked();
    int[] slots = same ? compared.slots() : now.slots(bank);
    float[] near = same ? compared.near() : direction == null ? null : bank.cosines(direction, slots);
    Map<String, GuideHit> best = new HashMap<>();
    for (int i = 0; i < shared.length; i++) {
      Asked one = now.asked().get(i);
      double score = near == null || slots[i] == VectorBank.NOWHERE ? shared[i] : 0.8 * near[i] + 0.2 * shared[i];
      if (score < FLOOR) continue;
      GuideHit hit = new GuideHit(one.guide().id(), one.guide().title(), one.words(), score);
      best.merge(hit.guide(), hit, (a, b) -> a.score() >= b.score() ? a : b);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(GuideHit::score).reversed().thenComparing(GuideHit::guide))
        .limit(most)
        .toList();
  }
}
