package org.nuanyang.retrieval.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the candidates of one question say about each other by the order of the first round: a chapter or a law that many
 * good ones stand in, articles the best ones refer to or are like, and the place in the order itself.
 */
final class Surroundings {

  static final int WIDTH = 9;
  private static final int BEST = 6;
  private static final int REFERRING = 30;
  private static final float FAR = 12;
  private static final double ALONE = 1e-4;

  private final int[] places;
  private final float[] first;
  private final Catalogue catalogue;
  private final float top;
  private final int[] order;
  private final double[] weight;
  private final Map<Integer, Double> ofLaw = new HashMap<>();
  /** Of each chapter the best candidate and the one after it. */
  private final Map<Integer, float[]> leaders = new HashMap<>();
  private final Map<Integer, Float> referred = new HashMap<>();

  /** @param first how well every unit answers by the first round, by place */
  Surroundings(int[] places, float[] first, Catalogue catalogue, References references) {
    this.places = places;
    this.first = first;
    this.catalogue = catalogue;
    this.order = order(places, place -> first[place]);
    this.top = places.length == 0 ? 0 : first[places[order[0]]];
    this.weight = new double[places.length];
    for (int i : order) {
      int place = places[i];
      weight[i] = Math.exp(first[place] - top);
      ofLaw.merge(catalogue.lawOf(place), weight[i], Double::sum);
      float[] leading = leaders.computeIfAbsent(catalogue.chapterOf(place), chapter -> new float[] {Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY});
      if (leading[0] == Float.NEGATIVE_INFINITY) leading[0] = first[place];
      else if (leading[1] == Float.NEGATIVE_INFINITY) leading[1] = first[place];
    }
    for (int k = 0; k < Math.min(REFERRING, order.length); k++) {
      int place = places[order[k]];
      float strength = (float) Math.exp((first[place] - top) / 2);
      for (int named : references.of(place)) referred.merge(named, strength, Math::max);
    }
  }

  /** A row for each candidate. */
  float[][] rows(Snapshot snapshot, VectorBank bank, Standard turned, float[] words) {
    float[] like = like(snapshot, bank);
    float[] byFirst = ranks(place -> first[place]);
    float[] byMeaning = ranks(turned::at);
    float[] byWords = ranks(place -> words[place]);
    float[][] rows = new float[places.length][];
    for (int i = 0; i < rows.length; i++) {
      int place = places[i];
      int chapter = catalogue.chapterOf(place);
      float[] leading = leaders.get(chapter);
      rows[i] = new float[] {
        Math.max(first[place] >= leading[0] ? leading[1] : leading[0], top - FAR) - top,
        (float) Math.log(Math.max(0, ofLaw.get(catalogue.lawOf(place)) - weight[i]) + ALONE),
        like[i],
        (float) Math.log(Math.max(5, snapshot.length(place))),
        (float) Math.log(Math.max(1, catalogue.sizeOfChapter(chapter))),
        referred.getOrDefault(place, 0f),
        byFirst[i],
        byMeaning[i],
        byWords[i]
      };
    }
    return rows;
  }

  /** The mean likeness to the best ones, itself apart. */
  private float[] like(Snapshot snapshot, VectorBank bank) {
    int[] slots = Arrays.stream(places).map(place -> snapshot.slot(place, bank)).toArray();
    float[] like = new float[places.length];
    int[] compared = new int[places.length];
    for (int k = 0; k < Math.min(BEST, order.length); k++) {
      int best = order[k];
      if (slots[best] == VectorBank.NOWHERE) continue;
      float[] near = bank.cosines(bank.at(slots[best]), slots);
      for (int i = 0; i < like.length; i++) {
        if (i == best) continue;
        like[i] += near[i];
        compared[i]++;
      }
    }
    for (int i = 0; i < like.length; i++) if (compared[i] > 0) like[i] /= compared[i];
    return like;
  }

  /** The logarithm of each candidate's rank: the first ten differ as much as the next hundred. */
  private float[] ranks(Score score) {
    int[] best = order(places, score);
    float[] ranks = new float[places.length];
    for (int rank = 0; rank < best.length; rank++) ranks[best[rank]] = (float) Math.log1p(rank);
    return ranks;
  }

  private interface Score {
    float of(int place);
  }

  private static int[] order(int[] places, Score score) {
    return IntStream.range(0, places.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -score.of(places[i])))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
