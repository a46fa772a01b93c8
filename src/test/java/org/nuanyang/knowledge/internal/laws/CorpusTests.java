package org.nuanyang.knowledge.internal.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every text of the collection is read as its list says. */
class CorpusTests {

  @Test
  void everyFileHasAsManyArticlesAsTheListSays() throws IOException {
    List<LawText> texts = Corpus.texts();

    assertThat(texts).hasSizeGreaterThan(1800);
    assertThat(texts).filteredOn(text -> text.expected() == null || text.articles() != text.expected()).extracting(LawText::source).isEmpty();
  }

  @Test
  void everyTextHasWordsAndAName() throws IOException {
    assertThat(Corpus.texts())
        .allSatisfy(text -> {
          assertThat(text.pieces()).as(text.source()).isNotEmpty();
          assertThat(text.name()).as(text.source()).isNotBlank().doesNotStartWith("中华人民共和国");
          assertThat(text.pieces()).as(text.source()).extracting(Piece::key).doesNotContainNull();
          assertThat(text.pieces()).as(text.source()).noneMatch(piece -> piece.text().contains("<!--"));
        });
  }
}
