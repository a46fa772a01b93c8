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
  private final InForce inForce;
  /** The same by each cut, in the order of {@link Words#FIELDS}; in half precision, since a school holds hundreds of these. */
  private final short[][] cuts;

  private Scores(InForce inForce, float[] words, short[][] cuts) {
    this.eligible = inForce.all();
    this.inForce = inForce;
    this.words = words;
    this.cuts = cuts;
  }

  /** How well a unit answers by one cut alone. */
  float cut(int field, int place) {
    return Float.float16ToFloat(cuts[field][place]);
  }

  static Scores of(Snapshot snapshot, String question, List<String> translated, LocalDate asOf) {
    InForce inForce = snapshot.inForce(asOf);
    boolean[] measured = inForce.measured();
    float[] words = new float[inForce.all().length];
    short[][] cuts = new short[Words.FIELDS.size()][];
    for (int cut = 0; cut < cuts.length; cut++) {
      String field = Words.FIELDS.get(cut);
      Standard standard = Standard.of(snapshot.score(field, terms(field, question, translated)), measured);
      standard.addTo(words, WEIGHTS.get(field));
      cuts[cut] = standard.halves();
    }
    return new Scores(inForce, words, cuts);
  }

  private static Map<String, Float> terms(String field, String question, List<String> translated) {
    Map<String, Float> terms = new LinkedHashMap<>();
    Words.terms(field, question).forEach(term -> terms.put(term, 1f));
    for (String term : translated) Words.terms(field, term).forEach(part -> terms.putIfAbsent(part, TRANSLATED));
    return terms;
  }

  /** Likeness of meaning to every unit, standardised; one without a vector yet is expected to be as near as its words are. */
  Standard meaning(Snapshot snapshot, Vector direction, VectorBank bank) {
    return meaning(snapshot, direction, bank, eligible);
  }

  /** The same for national texts alone; all of them where there is none. */
  Standard nationalMeaning(Snapshot snapshot, Vector direction, VectorBank bank) {
    return meaning(snapshot, direction, bank, inForce.measured());
  }

  private Standard meaning(Snapshot snapshot, Vector direction, VectorBank bank, boolean[] among) {
    int[] slots = snapshot.slots(bank);
    float[] cosines = bank.cosines(direction, slots, among);
    boolean[] known = among; // nearly always all of them
    for (int i = 0; i < slots.length; i++) {
      if (!among[i] || slots[i] != VectorBank.NOWHERE) continue;
      if (known == among) known = among.clone();
      known[i] = false;
    }
    Standard standard = Standard.of(cosines, known == among ? inForce.measured() : inForce.measured(known));
    if (known != among && standard.known())
      for (int i = 0; i < slots.length; i++)
        if (among[i] && slots[i] == VectorBank.NOWHERE) cosines[i] = standard.raw(words[i] / ALL_WEIGHTS);
    return standard;
  }

  static boolean lowerRank(LawLevel level) {
    return switch (level) {
      case CONSTITUTION, LAW, JUDICIAL_INTERPRETATION -> false;
      case ADMINISTRATIVE_REGULATION, DEPARTMENTAL_RULE, LOCAL_REGULATION -> true;
    };
  }

  /** The best places of local or national texts, best first. */
  List<Integer> best(float[] total, int size, boolean local) {
    boolean[] among = local ? inForce.regional() : inForce.national();
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
