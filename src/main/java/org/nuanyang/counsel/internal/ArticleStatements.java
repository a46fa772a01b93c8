package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanyang.counsel.Answer.CitedArticle;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.retrieval.Hit;
import org.springframework.stereotype.Component;

/** Lets articles speak for themselves: the passage nearest to the question, quoted, with its address. */
@Component
class ArticleStatements {

  private static final int MOST = 3;

  /** Scores are standardised over the candidates: below this an article only happens to share a word. */
  private static final double SPEAKS_OF_IT = 1.0;
  private static final int LONGEST_QUOTE = 180;

  private final CitationGate gate;
  private final CounselWords words;

  ArticleStatements(CitationGate gate, CounselWords words) {
    this.gate = gate;
    this.words = words;
  }

  /** The best of the hits that were not cited yet. */
  List<Statement> about(String question, List<Hit> hits, List<Statement> cited) {
    Set<String> known =
        cited.stream().flatMap(statement -> statement.citations().stream()).map(ArticleStatements::address).collect(Collectors.toSet());
    List<Statement> added = new ArrayList<>();
    for (Hit hit : hits) {
      if (added.size() == MOST || hit.score() < SPEAKS_OF_IT) break;
      if (hit.article() == null || !hit.article().endsWith("条") && !hit.article().contains("条之")) continue;
      if (!known.add(hit.law() + hit.article())) continue;
      gate.pass(words.say("counsel.article-says", hit.law(), hit.article(), passage(question, hit.text())))
          .ifPresent(added::add);
    }
    return added;
  }

  private static String address(CitedArticle cited) {
    return cited.law() + cited.article().replaceAll("(条(?:之[一二三四五六七八九十]+)?).*", "$1");
  }

  /** The paragraph that shares most with the question, cut at the end of a sentence. */
  private static String passage(String question, String text) {
    Set<String> asked = pairs(question).collect(Collectors.toSet());
    String best =
        Stream.of(text.split("\n"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .max(Comparator.comparingLong(line -> pairs(line).distinct().filter(asked::contains).count()))
            .orElse(text);
    if (best.length() <= LONGEST_QUOTE) return best;
    int end = best.lastIndexOf('。', LONGEST_QUOTE);
    return end > 20 ? best.substring(0, end + 1) : best.substring(0, LONGEST_QUOTE) + "……";
  }

  private static Stream<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(at -> text.substring(at, at + 2));
  }
}
