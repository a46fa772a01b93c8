package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  Snapshot(DirectoryReader reader, @Nullable Unit[] units) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.units = units;
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
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(term -> any.add(new BoostQuery(new TermQuery(new Term(field, term.getKey())), term.getValue()), Occur.SHOULD));
    try {
      searcher.search(any.build(), new Everywhere(scores));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return scores;
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
