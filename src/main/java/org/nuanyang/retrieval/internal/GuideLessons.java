package org.nuanyang.retrieval.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Sourced;
import org.nuanyang.shared.Citation;

/**
 * What a fresh installation knows of the way people ask: the guides list everyday questions and rest on
 * articles. From them come a first adapter, the laws that matter to citizens, and bridges to articles.
 */
final class GuideLessons {

  private static final double RIDGE = 30;
  private static final float SUPPORTING = 0.8f;
  private static final float FLOOR = 0.5f;

  final AdapterLesson lesson = new AdapterLesson();
  final @Nullable Adapter adapter;
  final float[] lawWeight;
  private final Map<Integer, Integer> guidesOf = new LinkedHashMap<>();
  private final List<Bridge> bridges = new ArrayList<>();

  private final List<GuideShelf.Asked> asked;
  private final int[] slots;
  private final VectorBank bank;

  /** @param asked its place among the ways of asking */
  private record Bridge(int asked, Guide guide, List<Integer> main, List<Integer> supporting) {}

  GuideLessons(List<GuideShelf.Asked> asked, Snapshot snapshot, Catalogue catalogue, VectorBank bank) {
    Map<Guide, List<List<Integer>>> places = new HashMap<>();
    Map<Guide, Integer> numbers = new HashMap<>();
    float[] counts = new float[catalogue.laws()];
    this.asked = asked;
    this.bank = bank;
    this.slots = asked.stream().mapToInt(one -> bank.slot(one.digest())).toArray();
    for (int place = 0; place < slots.length; place++) {
      GuideShelf.Asked one = asked.get(place);
      List<List<Integer>> of = places.computeIfAbsent(one.guide(), guide -> places(guide, catalogue));
      if (numbers.putIfAbsent(one.guide(), numbers.size()) == null) {
        count(of, catalogue, counts);
        of.stream().flatMap(List::stream).distinct().forEach(article -> guidesOf.merge(article, 1, Integer::sum));
      }
      Vector question = slots[place] == VectorBank.NOWHERE ? null : bank.at(slots[place]);
      if (question == null || of.getFirst().isEmpty()) continue;
      float[] middle = Middle.of(of.getFirst(), snapshot, bank);
      if (middle == null) continue;
      lesson.add(question.direction(), middle);
      bridges.add(new Bridge(place, one.guide(), of.getFirst(), of.getLast()));
    }
    adapter = lesson.pairs() == 0 ? null : lesson.solve(RIDGE);
    for (int i = 0; i < counts.length; i++) counts[i] = (float) Math.log1p(counts[i]);
    lawWeight = counts;
  }

  private static void count(List<List<Integer>> places, Catalogue catalogue, float[] counts) {
    Set<Integer> laws = new HashSet<>();
    for (List<Integer> some : places) for (int place : some) laws.add(catalogue.lawOf(place));
    for (int law : laws) counts[law]++;
  }

  /** The articles the answer rests on, then those the rest of the guide rests on. */
  private static List<List<Integer>> places(Guide guide, Catalogue catalogue) {
    List<Integer> main = cited(Stream.concat(Stream.of(guide.answer()), guide.conditions().stream()), catalogue);
    List<Integer> rest =
        cited(Stream.of(guide.steps(), guide.evidence(), guide.deadlines(), guide.costs()).flatMap(List::stream), catalogue);
    return List.of(main.isEmpty() ? rest : main, rest);
  }

  private static List<Integer> cited(Stream<String> sentences, Catalogue catalogue) {
    Set<Citation> cited = new LinkedHashSet<>();
    sentences.forEach(sentence -> cited.addAll(Sourced.of(sentence).sources()));
    return catalogue.places(List.copyOf(cited));
  }

  /** The articles some guide rests on. */
  Set<Integer> cited() {
    return guidesOf.keySet();
  }

  /** How many guides rest on the article, as a logarithm. */
  float articleWeight(int place) {
    return (float) Math.log1p(guidesOf.getOrDefault(place, 0));
  }

  /** The title of a near guide that rests on the article; null when none is near. */
  static @Nullable String reliedOnBy(int place, Map<Integer, Bridged> near) {
    Bridged bridged = near.get(place);
    return bridged == null ? null : bridged.guide().title();
  }

  /** How near the nearest guide that rests on an article is, above the level of chance. */
  record Bridged(Guide guide, float near) {

    static Bridged nearer(Bridged one, Bridged other) {
      return one.near >= other.near ? one : other;
    }
  }

  /** How near a question is to the ways of asking these lessons were made from. */
  GuideShelf.Near near(Vector direction) {
    return GuideShelf.Near.of(asked, slots, direction, bank);
  }

  /** For each article some near guide rests on: how near, above the level of chance. */
  Map<Integer, Bridged> bridges(GuideShelf.Near nearness) {
    Map<Integer, Bridged> bridged = new HashMap<>();
    for (Bridge bridge : bridges) {
      float near = nearness.near()[bridge.asked()];
      if (near <= FLOOR) continue;
      for (int place : bridge.main()) bridged.merge(place, new Bridged(bridge.guide(), near - FLOOR), Bridged::nearer);
      float less = near * SUPPORTING - FLOOR;
      if (less > 0) for (int place : bridge.supporting()) bridged.merge(place, new Bridged(bridge.guide(), less), Bridged::nearer);
    }
    return bridged;
  }
}
