package org.nuanyang.retrieval.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;

/** Everything that speaks for or against the units as answers to one question. */
final class Evidence {

  static final int WIDTH = 21 + Surroundings.WIDTH;
  static final int FIRST = WIDTH - 1;
  /** Whether lawyers have given any article of the law yet. */
  static final int KNOWN_LAW = WIDTH - 2;
  private static final int CANDIDATES = 500;
  private static final int OF_ONE_KIND = 150;
  private static final int REMEMBERED = 80;
  private static final int WITH_NEIGHBOURS = 40;
  private static final float MEANING = 2;
  private static final float LOWER_RANK = -0.8f;
  private static final float GUIDED_LAW = 0.8f;
  private static final float REVIEWED_LAW = 0.3f;

  private final Snapshot snapshot;
  private final Catalogue catalogue;
  private final References references;
  private final Scores scores;
  private final @Nullable Vector direction;
  private final @Nullable Standard turnedByGuides;
  private final GuideShelf.@Nullable Near asked;
  private final Map<Integer, GuideLessons.Bridged> bridges;
  private final GuideLessons guides;
  private final VectorBank bank;

  Evidence(InUse.State state, Scores scores, @Nullable Vector direction, VectorBank bank) {
    this.snapshot = state.snapshot();
    this.catalogue = state.catalogue();
    this.references = state.references();
    this.guides = state.guides();
    this.scores = scores;
    this.direction = direction;
    this.bank = bank;
    this.turnedByGuides = direction == null ? null : scores.meaning(snapshot, turned(direction, guides.adapter), bank);
    this.asked = direction == null ? null : guides.near(direction);
    this.bridges = asked == null ? Map.of() : guides.bridges(asked);
  }

  private static Vector turned(Vector direction, @Nullable Adapter adapter) {
    return adapter == null ? direction : Vector.of(adapter.turn(direction.direction()));
  }

  /** How near the ways of asking are that the guides list. */
  GuideShelf.@Nullable Near asked() {
    return asked;
  }

  Map<Integer, GuideLessons.Bridged> bridges() {
    return bridges;
  }

  @Nullable Standard meaning() {
    return turnedByGuides;
  }

  /** The order of a fresh installation: words, meaning, rank among texts, laws the guides rest on. */
  float[] unlearned() {
    return total(turnedByGuides, null);
  }

  private float[] total(@Nullable Standard meaning, @Nullable Experience experience) {
    float[] total = scores.words.clone();
    for (int i = 0; i < total.length; i++) {
      if (!scores.eligible[i]) continue; // nor is a place without a unit
      int law = catalogue.lawOf(i);
      if (snapshot.lowerRank[i]) total[i] += LOWER_RANK;
      if (Scores.usable(meaning)) total[i] += MEANING * meaning.at(i);
      total[i] += GUIDED_LAW * guides.lawWeight[law];
      if (experience != null) total[i] += REVIEWED_LAW * experience.lawWeight(law);
    }
    return total;
  }

  /** The best national places by a total. */
  List<Integer> best(float[] total, int size) {
    return scores.best(total, size, false);
  }

  /** The candidates by what was learned, a row of evidence each. */
  Candidates candidates(Experience experience) {
    Vector asked = Objects.requireNonNull(direction);
    Standard turned = scores.nationalMeaning(snapshot, turned(asked, experience.adapter), bank);
    float[] first = total(turned, experience);
    Experience.Nearest near = experience.nearest(asked, catalogue);
    Map<Integer, Float> votes = experience.votes(asked);
    int[] all = places(first, turned, near).stream().mapToInt(Integer::intValue).toArray();
    float[] guidedLaws = guidedLaws();
    float[][] rows = new float[all.length][];
    float[] unturned = bank.cosines(asked, Arrays.stream(all).map(place -> snapshot.slot(place, bank)).toArray());
    float[][] around = new Surroundings(all, first, catalogue, references).rows(snapshot, bank, turned, scores.words);
    for (int i = 0; i < all.length; i++) rows[i] = row(all[i], unturned[i], first, turned, guidedLaws, experience, near, votes, around[i]);
    return new Candidates(all, rows);
  }

  /** The best by everything, by words alone and by meaning alone, the neighbours of the very best, and what similar questions led to. */
  private Set<Integer> places(float[] first, Standard turned, Experience.Nearest near) {
    List<Integer> best = scores.best(first, CANDIDATES, false);
    Set<Integer> places = new LinkedHashSet<>(best);
    for (int place : best.subList(0, Math.min(WITH_NEIGHBOURS, best.size())))
      for (int beside : new int[] {catalogue.before(place), catalogue.next(place)}) if (beside >= 0) places.add(beside);
    places.addAll(scores.best(scores.words, OF_ONE_KIND, false));
    float[] meant = new float[first.length];
    for (int i = 0; i < meant.length; i++) meant[i] = turned.at(i);
    places.addAll(scores.best(meant, OF_ONE_KIND, false));
    nearest(near.byArticle(), place -> near.byArticle().get(place), places);
    nearest(bridges, place -> bridges.get(place).near(), places);
    places.removeIf(place -> !scores.eligible[place]);
    return places;
  }

  private static void nearest(Map<Integer, ?> from, ToDoubleFunction<Integer> near, Set<Integer> places) {
    from.keySet().stream().sorted(Comparator.comparingDouble(near).reversed()).limit(REMEMBERED).forEach(places::add);
  }

  /** How near the nearest guide is that rests on an article of the law. */
  private float[] guidedLaws() {
    float[] near = new float[catalogue.laws()];
    bridges.forEach((place, bridged) -> near[catalogue.lawOf(place)] = Math.max(near[catalogue.lawOf(place)], bridged.near()));
    return near;
  }

  private float[] row(
      int place, float unturned, float[] first, Standard turned, float[] guidedLaws, Experience experience, Experience.Nearest near,
      Map<Integer, Float> votes, float[] around) {
    Unit unit = Objects.requireNonNull(snapshot.units[place]);
    int law = catalogue.lawOf(place);
    GuideLessons.Bridged bridged = bridges.get(place);
    float[] own = {
      scores.cut(0, place),
      scores.cut(1, place),
      scores.cut(2, place),
      10 * unturned,
      turned.at(place),
      Objects.requireNonNull(turnedByGuides).at(place),
      snapshot.lowerRank[place] ? 1 : 0,
      unit.level() == LawLevel.JUDICIAL_INTERPRETATION ? 1 : 0,
      guides.lawWeight[law],
      guides.articleWeight(place),
      bridged == null ? 0 : bridged.near(),
      guidedLaws[law],
      experience.lawWeight(law),
      experience.articleWeight(place),
      near.byArticle().getOrDefault(place, 0f),
      near.byLaw()[law],
      near.byChapter()[catalogue.chapterOf(place)],
      votes.getOrDefault(place, 0f),
      neighbour(place, first),
      experience.lawWeight(law) > 0 ? 1 : 0,
      first[place]
    };
    float[] row = new float[WIDTH];
    int known = own.length - 2; // the last two keep their places at the end
    System.arraycopy(own, 0, row, 0, known);
    System.arraycopy(around, 0, row, known, around.length);
    System.arraycopy(own, known, row, known + around.length, 2);
    return row;
  }

  private float neighbour(int place, float[] first) {
    int before = catalogue.before(place);
    int next = catalogue.next(place);
    return Math.max(before < 0 ? first[place] - 2 : first[before], next < 0 ? first[place] - 2 : first[next]);
  }

  /** Places and their rows. */
  record Candidates(int[] places, float[][] rows) {

    /** Best first by the ranker. */
    List<Ranked> ranked(Ranker ranker) {
      return IntStream.range(0, places.length)
          .mapToObj(i -> new Ranked(places[i], ranker.score(rows[i])))
          .sorted(Comparator.comparingDouble(Ranked::score).reversed())
          .toList();
    }

    List<Integer> places(Ranker ranker, int most) {
      return ranked(ranker).stream().limit(most).map(Ranked::place).toList();
    }
  }

  /** A place and how well it answers. */
  record Ranked(int place, float score) {}
}
