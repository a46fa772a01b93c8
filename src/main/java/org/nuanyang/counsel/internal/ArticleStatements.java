package org.nuanyang.counsel.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nuanyang.counsel.Answer.Statement;
import org.nuanyang.counsel.internal.GuideChoice.Weighed;
import org.nuanyang.counsel.internal.GuideDigest.Sentence;
import org.nuanyang.counsel.internal.GuideDigest.Source;
import org.nuanyang.counsel.internal.GuideDigest.Sources;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Component;

/** Which articles speak of a question, weighed between search and the near guides; quoted, they speak for themselves. */
@Component
class ArticleStatements {

  /** Against the first found by search alone: what an article counts that a guide rests on, that it rests on first, whose sentence says the question's words. */
  private static final double LED = 1.7;

  private static final double FIRST = 1.4;
  private static final double SPOKEN = 7;
  private static final double NAMED = 100;
  private static final int LONGEST_QUOTE = 180;
  private static final Pattern WHOLE_ARTICLE = Pattern.compile(".*条(?:之[一二三四五六七八九十]+)?");
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

  /** @param supported whether a near guide rests on it, or the person named it @param named by the person */
  record Candidate(Citation citation, String address, boolean supported, boolean named) {}

  /** Best first: what the person named, then what search and the strong guides agree on. */
  List<Candidate> about(String question, Findings found, GuideChoice choice) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Citation> citations = new LinkedHashMap<>();
    Set<String> supported = new HashSet<>();
    for (Citation named : library.mentionedIn(question)) {
      supported.add(weigh(named, GuideDigest.address(named.law(), named.article()), NAMED, weights, citations));
    }
    int rank = 0;
    for (Hit hit : found.national()) {
      rank++;
      if (hit.article() == null || !WHOLE_ARTICLE.matcher(hit.article()).matches()) continue;
      weigh(new Citation(hit.law(), hit.article()), GuideDigest.address(hit.law(), hit.article()), 1 / Math.sqrt(rank), weights, citations);
    }
    for (Weighed guide : choice.weighed()) {
      Sources sources = digest.sources(guide.hit().guide());
      supported.addAll(sources.all());
      Map<String, Double> spoken = new HashMap<>();
      for (Sentence sentence : sources.sentences()) {
        double share = choice.heard().share(sentence.pairs());
        for (Source source : sentence.sources()) spoken.merge(source.address(), share, Math::max);
      }
      int at = 0;
      for (Source source : sources.leading()) {
        at++;
        double weight = guide.share() * (LED + FIRST / Math.sqrt(at) + SPOKEN * spoken.getOrDefault(source.address(), 0.0));
        weigh(source.citation(), source.address(), weight, weights, citations);
      }
    }
    return citations.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Citation> one) -> weights.get(one.getKey())).reversed())
        .map(one -> new Candidate(one.getValue(), one.getKey(), supported.contains(one.getKey()), weights.get(one.getKey()) >= NAMED))
        .toList();
  }

  private static String weigh(Citation citation, String address, double weight, Map<String, Double> weights, Map<String, Citation> citations) {
    weights.merge(address, weight, Double::sum);
    citations.putIfAbsent(address, citation);
    return address;
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
