package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The index at one moment: for each place a unit, or null where one was replaced. */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final WordScores words;
  final @Nullable Unit[] units;
  /** Texts of a region, apart from those of the whole country. */
  final boolean[] local;
  /** Regulations and rules, which stand behind laws and interpretations. */
  final boolean[] lowerRank;
  private volatile Stand stand;
  private @Nullable Catalogue catalogue;
  private @Nullable LocalDate catalogued;
  private @Nullable InForce inForce;

  /** Where in the bank each unit's vector stands, as known when the bank had so many; a search under way keeps what it took. */
  private record Stand(int[] slots, int filled) {}

  Snapshot(DirectoryReader reader, @Nullable Unit[] units) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.words = new WordScores(searcher, units.length);
    this.units = units;
    int[] nowhere = new int[units.length];
    Arrays.fill(nowhere, VectorBank.NOWHERE);
    this.stand = new Stand(nowhere, 0);
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
    return missing(bank, false);
  }

  /** How many units have no vector yet. */
  int missing(VectorBank bank) {
    return missing(bank, true);
  }

  private int missing(VectorBank bank, boolean localToo) {
    int[] known = slots(bank);
    int missing = 0;
    for (int i = 0; i < known.length; i++) if (known[i] == VectorBank.NOWHERE && units[i] != null && (localToo || !local[i])) missing++;
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
    try {
      return words.of(field, terms);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where in the bank the unit's vector stands; {@link VectorBank#NOWHERE} until it has one. */
  int slot(int place, VectorBank bank) {
    return slots(bank)[place];
  }

  /** Where in the bank the vector of each unit stands; not to be changed. */
  int[] slots(VectorBank bank) {
    Stand known = stand;
    return (known.filled() == bank.size() ? known : find(bank)).slots();
  }

  private synchronized Stand find(VectorBank bank) {
    Stand known = stand;
    int filled = bank.size();
    if (known.filled() == filled) return known;
    int[] slots = known.slots().clone();
    for (int place = 0; place < slots.length; place++) {
      Unit unit = units[place];
      if (slots[place] == VectorBank.NOWHERE && unit != null) slots[place] = bank.slot(unit.digest());
    }
    stand = new Stand(slots, filled);
    return stand;
  }

  /** Where the articles in force on the day stand. */
  synchronized Catalogue catalogue(LocalDate day) {
    if (catalogue == null || !day.equals(catalogued)) {
      catalogue = new Catalogue(units, day);
      catalogued = day;
    }
    return catalogue;
  }

  /** Which units apply on the day. */
  synchronized InForce inForce(LocalDate day) {
    InForce now = inForce;
    if (now == null || !now.day().equals(day)) inForce = now = InForce.on(day, units, local);
    return now;
  }

  /** How many characters the unit has, with the headings it stands under; roughly when they are many. */
  int length(int place) {
    return words.length(Words.CHARACTERS, place);
  }

  String text(int place) {
    try {
      return searcher.storedFields().document(place, Set.of(WordIndex.TEXT)).get(WordIndex.TEXT);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
