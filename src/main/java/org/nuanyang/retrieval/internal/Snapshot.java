package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The index at one moment: for each place a unit, or null where one was replaced. */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  final @Nullable Unit[] units;
  /** Texts of a region, apart from those of the whole country. */
  final boolean[] local;
  /** Regulations and rules, which stand behind laws and interpretations. */
  final boolean[] lowerRank;
  /** One more than where in the bank the unit's vector stands; 0 until that is known. */
  private final int[] slots;
  private @Nullable Catalogue catalogue;
  private @Nullable LocalDate catalogued;
  private boolean @Nullable [] eligible;
  private @Nullable LocalDate eligibleOn;

  Snapshot(DirectoryReader reader, @Nullable Unit[] units) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.units = units;
    this.slots = new int[units.length];
    this.local = new boolean[units.length];
    this.lowerRank = new boolean[units.length];
    for (int i = 0; i < units.length; i++) {
      Unit unit = units[i];
      if (unit == null) continue;
      local[i] = unit.region() != null;
      lowerRank[i] = Scores.lowerRank(unit.level());
    }
  }

  int missingNational(VectorBank bank) {
    int missing = 0;
    for (int i = 0; i < units.length; i++) {
      if (units[i] != null && !local[i] && slot(i, bank) == VectorBank.NOWHERE) missing++;
    }
    return missing;
  }

  int national() {
    int size = 0;
    for (int i = 0; i < units.length; i++) if (units[i] != null && !local[i]) size++;
    return size;
  }

  int size() {
    int size = 0;
    for (Unit unit : units) if (unit != null) size++;
    return size;
  }

  /** Holds the files of this moment open while a search is under way; false when they are gone already. */
  boolean hold() {
    return reader.tryIncRef();
  }

  void release() {
    try {
      reader.decRef();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** BM25 of every unit for the weighted terms; 0 where none occurs. */
  float[] score(String field, Map<String, Float> terms) {
    float[] scores = new float[units.length];
    if (terms.isEmpty()) return scores;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.entrySet().stream()
        .limit(IndexSearcher.getMaxClauseCount() / 2)
        .forEach(term -> {
          for (String cut : List.of(field, Words.local(field)))
            any.add(new BoostQuery(new TermQuery(new Term(cut, term.getKey())), term.getValue()), Occur.SHOULD);
        });
    try {
      searcher.search(any.build(), new Everywhere(scores));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return scores;
  }

  /** Where in the bank the unit's vector stands; {@link VectorBank#NOWHERE} until it has one. */
  int slot(int place, VectorBank bank) {
    Unit unit = units[place];
    if (slots[place] > 0 || unit == null) return slots[place] - 1;
    int slot = bank.slot(unit.digest());
    slots[place] = slot + 1;
    return slot;
  }

  /** Where the articles in force on the day stand. */
  synchronized Catalogue catalogue(LocalDate day) {
    if (catalogue == null || !day.equals(catalogued)) {
      catalogue = new Catalogue(units, day);
      catalogued = day;
    }
    return catalogue;
  }

  /** Which units apply on the day; not to be changed. */
  synchronized boolean[] eligible(LocalDate day) {
    if (eligible == null || !day.equals(eligibleOn)) {
      boolean[] all = new boolean[units.length];
      for (int i = 0; i < all.length; i++) {
        Unit unit = units[i];
        all[i] = unit != null && unit.appliesOn(day);
      }
      eligible = all;
      eligibleOn = day;
    }
    return eligible;
  }

  /** Those eligible that are of a region, or of the whole country. */
  boolean[] among(boolean[] eligible, boolean ofRegion) {
    boolean[] among = new boolean[eligible.length];
    for (int i = 0; i < among.length; i++) among[i] = eligible[i] && local[i] == ofRegion;
    return among;
  }

  String text(int place) {
    try {
      return searcher.storedFields().document(place, Set.of(WordIndex.TEXT)).get(WordIndex.TEXT);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes each match's score to its place. */
  private static final class Everywhere extends SimpleCollector {

    private final float[] scores;
    private int base;
    private Scorable current;

    Everywhere(float[] scores) {
      this.scores = scores;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
      current = scorer;
    }

    @Override
    public void collect(int place) throws IOException {
      scores[base + place] = current.score();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }
  }
}
