package org.nuanyang.retrieval.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.retrieval.SearchQuestion;

/** How well every unit answers one question: by three cuts of the words, by meaning, by its rank among texts. */
final class Scores {

  private static final Map<String, Float> WEIGHTS = Map.of(Words.WORDS, 1f, Words.PAIRS, 0.5f, Words.CHARACTERS, 0.5f);
  private static final float MEANING = 2f;
  private static final float TRANSLATED = 0.4f;
  /** People ask about laws and their interpretation far more than about rules of administration. */
  private static final float LOWER_RANK = -0.8f;

  private final Snapshot snapshot;
  private final boolean[] eligible;
  private final float[] total;
  private final float @Nullable [] meaning;

  private Scores(Snapshot snapshot, boolean[] eligible, float[] total, float @Nullable [] meaning) {
    this.snapshot = snapshot;
    this.eligible = eligible;
    this.total = total;
    this.meaning = meaning;
  }

  static Scores of(Snapshot snapshot, SearchQuestion question, List<String> translated, @Nullable Vector direction, VectorBank bank) {
    int places = snapshot.units.length;
    boolean[] eligible = new boolean[places];
    float[] total = new float[places];
    for (int i = 0; i < places; i++) {
      Unit unit = snapshot.units[i];
      eligible[i] = unit != null && unit.appliesOn(question.asOf());
      if (unit != null && lowerRank(unit.level())) total[i] = LOWER_RANK;
    }
    for (String field : Words.FIELDS) {
      Map<String, Float> terms = new LinkedHashMap<>();
      Words.terms(field, question.text()).forEach(term -> terms.put(term, 1f));
      for (String term : translated) Words.terms(field, term).forEach(cut -> terms.putIfAbsent(cut, TRANSLATED));
      add(total, Standard.scores(snapshot.score(field, terms), eligible), WEIGHTS.get(field));
    }
    float[] meaning = direction == null ? null : Standard.scores(cosines(snapshot, direction, bank), eligible);
    if (meaning != null) add(total, meaning, MEANING);
    return new Scores(snapshot, eligible, total, meaning);
  }

  private static boolean lowerRank(LawLevel level) {
    return switch (level) {
      case CONSTITUTION, LAW, JUDICIAL_INTERPRETATION -> false;
      case ADMINISTRATIVE_REGULATION, DEPARTMENTAL_RULE, LOCAL_REGULATION -> true;
    };
  }

  /** Units without a vector yet stand where a middling one would: their words decide. */
  private static float[] cosines(Snapshot snapshot, Vector direction, VectorBank bank) {
    float[] cosines = new float[snapshot.units.length];
    for (int i = 0; i < cosines.length; i++) {
      Unit unit = snapshot.units[i];
      Vector vector = unit == null ? null : bank.of(unit.digest());
      if (vector != null) cosines[i] = direction.cosine(vector);
    }
    return cosines;
  }

  private static void add(float[] total, float[] part, float weight) {
    for (int i = 0; i < total.length; i++) total[i] += weight * part[i];
  }

  float total(int place) {
    return total[place];
  }

  /** Standard deviations above the mean of the nearest in meaning; 0 without vectors. */
  float meaning(int place) {
    return meaning == null ? 0 : meaning[place];
  }

  /** The best places, of local or of national texts. */
  List<Integer> best(int size, boolean local) {
    return IntStream.range(0, total.length)
        .filter(i -> eligible[i] && (snapshot.units[i].region() != null) == local)
        .boxed()
        .sorted((a, b) -> Float.compare(total[b], total[a]))
        .limit(size)
        .toList();
  }
}
