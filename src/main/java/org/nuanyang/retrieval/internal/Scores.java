package org.nuanyang.retrieval.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;

/** How well every unit answers by its words: three cuts, standardised and added; and who may answer at all. */
final class Scores {

  private static final Map<String, Float> WEIGHTS = Map.of(Words.WORDS, 1f, Words.PAIRS, 0.5f, Words.CHARACTERS, 0.5f);
  private static final float ALL_WEIGHTS = 2;
  private static final float TRANSLATED = 0.4f;

  final boolean[] eligible;
  final float[] words;
  /** The same by each cut, in the order of {@link Words#FIELDS}; in half precision, since a school holds hundreds of these. */
  private final short[][] cuts;

  private Scores(boolean[] eligible, float[] words, short[][] cuts) {
    this.eligible = eligible;
    this.words = words;
    this.cuts = cuts;
  }

  /** How well a unit answers by one cut alone. */
  float cut(int field, int place) {
    return Float.float16ToFloat(cuts[field][place]);
  }

  static Scores of(Snapshot snapshot, String question, List<String> translated, LocalDate asOf) {
    int places = snapshot.units.length;
    boolean[] eligible = snapshot.eligible(asOf);
    boolean[] measured = measured(snapshot, eligible);
    float[] words = new float[places];
    short[][] cuts = new short[Words.FIELDS.size()][places];
    Standard[] standards = Words.FIELDS.parallelStream() // somebody waits, and the cuts do not wait for each other
        .map(field -> Standard.of(snapshot.score(field, terms(field, question, translated)), measured))
        .toArray(Standard[]::new);
    for (int cut = 0; cut < cuts.length; cut++) {
      Standard standard = standards[cut];
      float weight = WEIGHTS.get(Words.FIELDS.get(cut));
      for (int i = 0; i < places; i++) {
        words[i] += weight * standard.at(i);
        cuts[cut][i] = Float.floatToFloat16(standard.at(i));
      }
    }
    return new Scores(eligible, words, cuts);
  }

  private static Map<String, Float> terms(String field, String question, List<String> translated) {
    Map<String, Float> terms = new LinkedHashMap<>();
    Words.terms(field, question).forEach(term -> terms.put(term, 1f));
    for (String term : translated) Words.terms(field, term).forEach(part -> terms.putIfAbsent(part, TRANSLATED));
    return terms;
  }

  /** Likeness of meaning to every unit, standardised; one without a vector yet is expected to be as near as its words are. */
  Standard meaning(Snapshot snapshot, Vector direction, VectorBank bank) {
    float[] near = bank.cosines(direction);
    float[] cosines = new float[snapshot.units.length];
    for (int i = 0; i < cosines.length; i++) {
      int slot = eligible[i] ? snapshot.slot(i, bank) : VectorBank.NOWHERE;
      cosines[i] = slot == VectorBank.NOWHERE || slot >= near.length ? Float.NaN : near[slot];
    }
    boolean[] known = eligible.clone();
    for (int i = 0; i < known.length; i++) if (Float.isNaN(cosines[i])) known[i] = false;
    Standard standard = Standard.of(cosines, measured(snapshot, known));
    if (standard.known())
      for (int i = 0; i < known.length; i++) if (eligible[i] && !known[i]) cosines[i] = standard.raw(words[i] / ALL_WEIGHTS);
    return standard;
  }

  /** Texts of regions stand in a list of their own: how many of them there are must not shift what the national ones are worth. */
  private static boolean[] measured(Snapshot snapshot, boolean[] eligible) {
    boolean[] national = snapshot.among(eligible, false);
    for (boolean one : national) if (one) return national;
    return eligible;
  }

  static boolean lowerRank(LawLevel level) {
    return switch (level) {
      case CONSTITUTION, LAW, JUDICIAL_INTERPRETATION -> false;
      case ADMINISTRATIVE_REGULATION, DEPARTMENTAL_RULE, LOCAL_REGULATION -> true;
    };
  }

  /** The best places of local or national texts, best first. */
  List<Integer> best(float[] total, Snapshot snapshot, int size, boolean local) {
    boolean[] among = snapshot.among(eligible, local);
    float floor = Standard.kthLargest(total, among, size);
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < total.length; i++) if (among[i] && total[i] >= floor) best.add(i);
    best.sort((a, b) -> Float.compare(total[b], total[a]));
    return best.size() > size ? List.copyOf(best.subList(0, size)) : best;
  }

  /** Whether meaning is known for anything; words alone decide otherwise. */
  static boolean usable(@Nullable Standard meaning) {
    return meaning != null && meaning.known();
  }
}
