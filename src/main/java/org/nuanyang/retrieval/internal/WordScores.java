package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * BM25 of every unit for weighted terms, term after term. Lucene's own searcher is made to find a few best ones and
 * to skip the rest; we want the score of all, and get it in a third of its time.
 */
final class WordScores {

  /** Of a question of 2,000 characters the rest adds nothing. */
  private static final int MOST_TERMS = 512;

  private final IndexSearcher searcher;
  private final int places;
  /** How long each unit is, by its cut and as the index keeps it; national and regional units share the array. */
  private final Map<String, byte[]> lengths = new HashMap<>();

  WordScores(IndexSearcher searcher, int places) throws IOException {
    this.searcher = searcher;
    this.places = places;
    for (String field : Words.FIELDS) {
      byte[] all = new byte[places];
      for (String cut : List.of(field, Words.local(field)))
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
          NumericDocValues some = leaf.reader().getNormValues(cut);
          if (some == null) continue;
          for (int unit = some.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = some.nextDoc()) all[leaf.docBase + unit] = (byte) some.longValue();
        }
      lengths.put(field, all);
    }
  }

  /** How many terms of the cut the unit has; roughly when they are many. */
  int length(String field, int place) {
    return SmallFloat.byte4ToInt(lengths.get(field)[place]);
  }

  /** 0 where none of the terms occurs. */
  float[] of(String field, Map<String, Float> terms) throws IOException {
    float[] scores = new float[places];
    for (String cut : List.of(field, Words.local(field))) {
      CollectionStatistics collection = searcher.collectionStatistics(cut);
      if (collection != null) new Cut(cut, collection, lengths.get(field)).addTo(scores, terms);
    }
    return scores;
  }

  /** One cut of national or of regional units. */
  private final class Cut {

    private final CollectionStatistics collection;
    private final byte[] lengths;
    private final List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    private final @Nullable TermsEnum[] dictionaries = new TermsEnum[leaves.size()];
    private final @Nullable PostingsEnum[] lists = new PostingsEnum[leaves.size()];
    private final boolean[] known = new boolean[leaves.size()];
    private final DocAndFloatFeatureBuffer some = new DocAndFloatFeatureBuffer();

    Cut(String cut, CollectionStatistics collection, byte[] lengths) throws IOException {
      this.collection = collection;
      this.lengths = lengths;
      for (int i = 0; i < dictionaries.length; i++) {
        Terms dictionary = leaves.get(i).reader().terms(cut);
        dictionaries[i] = dictionary == null ? null : dictionary.iterator();
      }
    }

    void addTo(float[] scores, Map<String, Float> terms) throws IOException {
      int left = MOST_TERMS;
      for (Map.Entry<String, Float> term : terms.entrySet()) {
        if (left-- == 0) return;
        add(new BytesRef(term.getKey()), term.getValue(), scores);
      }
    }

    private void add(BytesRef term, float weight, float[] scores) throws IOException {
      long units = 0;
      long times = 0;
      Arrays.fill(known, false);
      for (int i = 0; i < dictionaries.length; i++) {
        TermsEnum dictionary = dictionaries[i];
        if (dictionary == null || !dictionary.seekExact(term)) continue;
        known[i] = true;
        units += dictionary.docFreq();
        times += dictionary.totalTermFreq();
      }
      if (units == 0) return;
      SimScorer worth = searcher.getSimilarity().scorer(weight, collection, new TermStatistics(term, units, times));
      for (int i = 0; i < dictionaries.length; i++) if (known[i]) add(i, worth, scores);
    }

    private void add(int leaf, SimScorer worth, float[] scores) throws IOException {
      PostingsEnum list = lists[leaf] = dictionaries[leaf].postings(lists[leaf], PostingsEnum.FREQS);
      int base = leaves.get(leaf).docBase;
      list.nextDoc();
      for (list.nextPostings(DocIdSetIterator.NO_MORE_DOCS, some); some.size > 0; list.nextPostings(DocIdSetIterator.NO_MORE_DOCS, some))
        for (int i = 0; i < some.size; i++) {
          int place = base + some.docs[i];
          scores[place] += worth.score(some.features[i], lengths[place]);
        }
    }
  }
}
