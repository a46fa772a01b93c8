package org.nuanyang.retrieval.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

  private final Guides guides;
  private final VectorBank bank;
  private volatile List<Guide> known = List.of();
  private volatile List<Asked> asked = List.of();

  GuideShelf(Guides guides, VectorBank bank) {
    this.guides = guides;
    this.bank = bank;
  }

  /** One way of asking. */
  record Asked(Guide guide, String words, Digest digest, Set<String> pairs) {}

  /** Takes over what the editors have published; returns the texts that want a vector. */
  Map<Digest, Supplier<String>> refresh() {
    List<Guide> published = guides.published();
    if (!published.equals(known)) {
      List<Asked> all = new ArrayList<>();
      for (Guide guide : published) {
        all.add(asked(guide, guide.title()));
        for (String words : guide.asked()) all.add(asked(guide, words));
      }
      asked = List.copyOf(all);
      known = published;
    }
    Map<Digest, Supplier<String>> texts = new LinkedHashMap<>();
    for (Asked one : asked) texts.put(one.digest(), one::words);
    return texts;
  }

  List<Asked> asked() {
    return asked;
  }

  private static Asked asked(Guide guide, String words) {
    return new Asked(guide, words, Digest.of(words), Words.terms(Words.PAIRS, words));
  }

  /** The nearest guides, each by its nearest way of asking. */
  List<GuideHit> nearest(String question, @Nullable Vector direction, int most) {
    Set<String> pairs = Words.terms(Words.PAIRS, question);
    Map<String, GuideHit> best = new HashMap<>();
    for (Asked one : asked) {
      double score = likeness(one, pairs, direction);
      if (score < FLOOR) continue;
      GuideHit hit = new GuideHit(one.guide().id(), one.guide().title(), one.words(), score);
      best.merge(hit.guide(), hit, (a, b) -> a.score() >= b.score() ? a : b);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(GuideHit::score).reversed().thenComparing(GuideHit::guide))
        .limit(most)
        .toList();
  }

  private double likeness(Asked one, Set<String> pairs, @Nullable Vector direction) {
    Vector theirs = direction == null ? null : bank.of(one.digest());
    double words = shared(pairs, one.pairs());
    return theirs == null || direction == null ? words : 0.8 * direction.cosine(theirs) + 0.2 * words;
  }

  /** How much two sets have in common: 0 nothing, 1 everything. */
  private static double shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) return 0;
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    return common.size() / Math.sqrt((double) one.size() * other.size());
  }
}
