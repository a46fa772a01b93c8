package org.nuanyang.knowledge.internal.laws;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.LawLevel;

/**
 * One version of a text as it was read from one file.
 *
 * @param name without 中华人民共和国
 * @param part the book of a code that comes in several files; empty otherwise
 * @param date adoption, last amendment or publication
 * @param stated whether the source itself said how the text stands
 * @param expected number of articles the collection's list names; null when there is no list
 */
record LawText(
    String source,
    String name,
    String part,
    String fullName,
    LawLevel level,
    String category,
    @Nullable String region,
    boolean amending,
    LocalDate date,
    LocalDate inForceFrom,
    boolean stated,
    boolean repealed,
    @Nullable String replacedBy,
    @Nullable Integer expected,
    List<String> history,
    String preamble,
    List<Piece> pieces,
    List<String> repeals,
    String digest) {

  int articles() {
    return (int) pieces.stream().filter(Piece::isArticle).count();
  }

  /** Books of one code stand in the order of their articles. */
  int partOrder() {
    return pieces.stream()
        .filter(Piece::isArticle)
        .findFirst()
        .flatMap(piece -> ArticleNumber.read(piece.key()))
        .map(ArticleNumber::number)
        .orElse(0);
  }
}
