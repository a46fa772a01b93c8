package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Deadline;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.language.AskModel.Passage;

/**
 * All that a language model gets to rest on: the articles an answer cites (A1, A2 …) and the sentences of the guide
 * that cite them (G1, G2 …), every one of them checked.
 *
 * @param pieces by their number, in order
 */
record Material(Map<String, Piece> pieces) {

  private static final int LONGEST = 500;
  private static final int MOST = 8;

  /** @param sources what a sentence that rests on it cites */
  record Piece(String text, List<CitedArticle> sources) {}

  static Material of(Answer found) {
    List<Statement> said =
        Stream.concat(found.statements().stream(), found.deadlines().stream().map(Deadline::term))
            .filter(statement -> !statement.citations().isEmpty())
            .toList();
    Set<CitedArticle> articles = new LinkedHashSet<>();
    said.forEach(statement -> articles.addAll(statement.citations()));
    Map<String, Piece> pieces = new LinkedHashMap<>();
    for (CitedArticle one : articles.stream().limit(MOST).toList())
      pieces.put("A" + (pieces.size() + 1), new Piece(cut("《" + one.law() + "》" + one.article() + "：" + one.text()), List.of(one)));
    int guides = 0;
    for (Statement one : said)
      if (guides < MOST && !isQuoted(one)) pieces.put("G" + ++guides, new Piece(cut(one.text()), one.citations()));
    return new Material(pieces);
  }

  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    pieces.forEach((id, piece) -> passages.add(new Passage(id, piece.text())));
    return passages;
  }

  /** Whether every source was looked up: while no law was imported there is nothing to check a model against. */
  boolean isChecked() {
    return !pieces.isEmpty()
        && pieces.values().stream().flatMap(piece -> piece.sources().stream()).allMatch(one -> one.status().equals(CitationGate.IN_FORCE) && !one.text().isBlank());
  }

  /** An article that speaks for itself is material already. */
  private static boolean isQuoted(Statement statement) {
    return statement.text().startsWith("《");
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……";
  }
}
