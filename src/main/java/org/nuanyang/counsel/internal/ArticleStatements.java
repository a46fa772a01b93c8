package org.nuanyang.counsel.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.internal.ArticleChoice.Candidate;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Articles that speak of a question: which, and in their own words the passage nearest to it. */
@Component
class ArticleStatements {

  private static final int LONGEST_QUOTE = 180;
  private static final Pattern ITEM = Pattern.compile("^[（(][一二三四五六七八九十]+[）)].*", Pattern.DOTALL);

  private final LawLibrary library;
  private final GuideDigest digest;
  private final CitationGate gate;
  private final CounselWords words;

  ArticleStatements(LawLibrary library, GuideDigest digest, CitationGate gate, CounselWords words) {
    this.library = library;
    this.digest = digest;
    this.gate = gate;
    this.words = words;
  }

  /** Best first. */
  ArticleChoice about(String question, Findings found, GuideChoice guides) {
    return ArticleChoice.of(library.mentionedIn(question), found, guides, digest);
  }

  /** The passage nearest to the question in the article's own words; empty when it cannot be opened. */
  Optional<Statement> quoted(String question, Candidate candidate) {
    Citation cited = candidate.citation();
    String article = GuideDigest.wholeArticle(cited.article());
    return Optional.ofNullable(gate.check(new Citation(cited.law(), article)).article())
        .map(ArticleView::text)
        .flatMap(text -> gate.pass(words.say("counsel.article-says", cited.law(), article, passage(question, text))));
  }

  /** The paragraph that shares most with the question, an item with its beginning, cut at the end of a sentence. */
  private static String passage(String question, String text) {
    Set<String> asked = pairs(question).collect(Collectors.toSet());
    List<String> lines = Stream.of(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    String best =
        lines.stream().max(Comparator.comparingLong(line -> pairs(line).distinct().filter(asked::contains).count())).orElse(text);
    if (ITEM.matcher(best).matches()) {
      String head = lines.subList(0, lines.indexOf(best)).reversed().stream().filter(line -> !ITEM.matcher(line).matches()).findFirst().orElse("");
      best = head + best;
    }
    if (best.endsWith("：") || best.endsWith(":")) best = best + items(lines, lines.indexOf(best) + 1, LONGEST_QUOTE - best.length());
    if (best.length() <= LONGEST_QUOTE) return best;
    int end = best.lastIndexOf('。', LONGEST_QUOTE);
    return end > 20 ? best.substring(0, end + 1) : best.substring(0, LONGEST_QUOTE) + "……";
  }

  /** A beginning without its items says nothing: as many as fit, and that there are more. */
  private static String items(List<String> lines, int from, int room) {
    StringBuilder items = new StringBuilder();
    for (String line : lines.subList(from, lines.size())) {
      if (!ITEM.matcher(line).matches()) break;
      if (items.length() + line.length() > room) return items + "……";
      items.append(line);
    }
    return items.toString();
  }

  private static Stream<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(at -> text.substring(at, at + 2));
  }
}
