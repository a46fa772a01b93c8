package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.LawUnit;
import org.nuanyang.shared.Citation;

class WordIndexTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID WAGES = new UUID(0, 1);

  @TempDir Path folder;

  @Test
  void findsByWordsWhatWasTakenIn() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(List.of(wages(1, "工资应当按月支付。"), unit(2, new UUID(0, 2), "第二条", "婚姻自由。", null)));
      assertThat(best(index.snapshot(), "什么时候发工资")).containsExactly("第五十条");
    }
  }

  @Test
  void aUnitThatComesAgainReplacesItself() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(List.of(wages(1, "工资应当按月支付。")));
      index.take(List.of(wages(2, "报酬应当按周支付。")));
      assertThat(index.snapshot().size()).isEqualTo(1);
      assertThat(best(index.snapshot(), "按周")).containsExactly("第五十条");
      assertThat(index.sequence()).isEqualTo(2);
    }
  }

  @Test
  void whatIsNoLongerSearchableLeaves() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(List.of(wages(1, "工资应当按月支付。")));
      index.take(List.of(hidden(2)));
      assertThat(index.snapshot().size()).isZero();
    }
  }

  @Test
  void survivesARestartAndKnowsHowFarItCame() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(List.of(wages(7, "工资应当按月支付。")));
    }
    try (WordIndex again = new WordIndex(folder)) {
      assertThat(again.sequence()).isEqualTo(7);
      assertThat(best(again.snapshot(), "工资")).containsExactly("第五十条");
    }
  }

  @Test
  void anIndexOfAnOlderLayoutIsBuiltAnew() throws IOException {
    try (IndexWriter older = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
      older.addDocument(new Document());
      older.setLiveCommitData(Map.of("layout", "0", "sequence", "7").entrySet());
    }
    try (WordIndex index = new WordIndex(folder)) {
      assertThat(index.sequence()).isZero();
      assertThat(index.snapshot().size()).isZero();
    }
  }

  @Test
  void aSecondProcessWorksOnACopy() throws IOException {
    try (WordIndex running = new WordIndex(folder)) {
      running.take(List.of(wages(1, "工资应当按月支付。")));
      try (WordIndex beside = new WordIndex(folder)) {
        assertThat(best(beside.snapshot(), "工资")).containsExactly("第五十条");
      }
    }
  }

  @Test
  void onlyWhatIsInForceOnTheDayIsFound() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(List.of(unit(1, WAGES, "第五十条", "工资应当按月支付。", LocalDate.of(2020, 1, 1))));
      assertThat(best(index.snapshot(), "工资", TODAY)).isEmpty();
      assertThat(best(index.snapshot(), "工资", LocalDate.of(2019, 12, 31))).hasSize(1);
    }
  }

  @Test
  void anArticleIsFoundByItsCitationWhateverTheLawIsCalled() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      index.take(List.of(wages(1, "工资应当按月支付。")));
      Catalogue catalogue = index.snapshot().catalogue(TODAY);
      assertThat(catalogue.place(new Citation("《中华人民共和国劳动法》", "第五十条第一款"))).isNotNull();
      assertThat(catalogue.place(new Citation("劳动法", "第五十一条"))).isNull();
    }
  }

  /** National and regional units, over several segments, some replaced: Lucene's own searcher is the judge. */
  @Test
  void everyUnitHasTheScoreLuceneWouldGiveIt() throws IOException {
    try (WordIndex index = new WordIndex(folder)) {
      for (int i = 0; i < 40; i++)
        index.take(List.of(unit(i + 1, new UUID(0, i % 30), "第" + i + "条", "工资应当按月支付。".repeat(i % 4 + 1) + "婚姻自由".repeat(i % 3), i % 5 == 0 ? "150000" : null, null)));
      try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
        IndexSearcher searcher = new IndexSearcher(reader);
        Map<String, Float> terms = Map.of("工资", 1f, "婚姻", 0.4f, "没有", 1f);
        float[] scores = new WordScores(searcher, reader.maxDoc()).of(Words.WORDS, terms);

        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach((term, weight) -> {
          for (String cut : List.of(Words.WORDS, Words.local(Words.WORDS))) any.add(new BoostQuery(new TermQuery(new Term(cut, term)), weight), Occur.SHOULD);
        });
        TopDocs judged = searcher.search(any.build(), 100);
        assertThat(judged.scoreDocs).hasSize(30);
        for (ScoreDoc one : judged.scoreDocs) assertThat(scores[one.doc]).isCloseTo(one.score, within(1e-5f));
      }
    }
  }

  private static List<String> best(Snapshot snapshot, String question) {
    return best(snapshot, question, TODAY);
  }

  private static List<String> best(Snapshot snapshot, String question, LocalDate day) {
    Scores scores = Scores.of(snapshot, question, List.of(), day);
    return scores.best(scores.words, 1, false).stream().map(place -> snapshot.units[place].article()).toList();
  }

  private static LawUnit wages(long sequence, String text) {
    return unit(sequence, WAGES, "第五十条", text, null);
  }

  private static LawUnit hidden(long sequence) {
    LawUnit shown = wages(sequence, "工资应当按月支付。");
    return new LawUnit(sequence, shown.unit(), shown.law(), shown.lawName(), shown.article(), shown.chapters(), shown.title(),
        shown.text(), shown.level(), shown.status(), null, shown.inForceFrom(), null, false);
  }

  private static LawUnit unit(long sequence, UUID id, String article, String text, @Nullable LocalDate until) {
    return unit(sequence, id, article, text, null, until);
  }

  private static LawUnit unit(long sequence, UUID id, String article, String text, @Nullable String region, @Nullable LocalDate until) {
    return new LawUnit(sequence, id, new UUID(1, 0), "劳动法", article, "第五章 工资", "劳动法" + article, text, LawLevel.LAW,
        LawStatus.IN_FORCE, region, LocalDate.of(1995, 1, 1), until, true);
  }
}
