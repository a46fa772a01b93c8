package org.nuanyang.counsel.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanyang.counsel.internal.GuideChoice.Weighed;
import org.nuanyang.counsel.internal.GuideDigest.Sentence;
import org.nuanyang.counsel.internal.GuideDigest.Source;
import org.nuanyang.counsel.internal.GuideDigest.Sources;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.shared.Citation;

/**
 * Articles that may answer a question, weighed between search and the near guides. The weights were learned listwise on our own
 * questions and on hotline questions alike, and measured on those not learned from; see docs/counsel.md.
 */
final class ArticleChoice {

  /** What search says: by the root of the rank, and by where the score lies between the first and the last found. */
  private static final double RANK = 2;

  private static final double SCORE = 2.1;

  /** What the guides say: that they rest on it early, how near the nearest is that does, whose sentence says the question's words, that their steps name it. */
  private static final double LED = 4.4;

  private static final double NEAR = 21.8;
  private static final double SPOKEN = 17;
  private static final double IN_STEPS = 3.6;

  /** How much the guides count beside search, 0 to 2: less the more a question speaks as the law does, and where one is alone or search agrees. */
  private static final double GUIDES = 7.3;

  private static final double ALONE = -0.84;
  private static final double AGREED = -0.34;
  private static final double LIKE_THE_LAW = -10.8;

  private static final double HARDLY_NEAR = 0.5;
  private static final int FIRST = 3;
  private static final Pattern WHOLE_ARTICLE = Pattern.compile(".*条(?:之[一二三四五六七八九十]+)?");

  private final List<Candidate> candidates;
  private final double firstThree;

  /** @param supported whether a near guide rests on it, or the person named it @param named by the person */
  record Candidate(Citation citation, String address, boolean supported, boolean named) {}

  private ArticleChoice(List<Candidate> candidates, double firstThree) {
    this.candidates = candidates;
    this.firstThree = firstThree;
  }

  /** What speaks for one article. */
  private static final class Voices {

    final Citation citation;
    boolean named;
    boolean supported;
    double found;
    double led;
    double near;
    double spoken;
    double inSteps;

    Voices(Citation citation) {
      this.citation = citation;
    }

    double weight(double guides) {
      return found + guides * (LED * led + NEAR * near + SPOKEN * spoken + IN_STEPS * inSteps);
    }
  }

  static ArticleChoice of(List<Citation> named, Findings found, GuideChoice guides, GuideDigest digest) {
    Map<String, Voices> all = new LinkedHashMap<>();
    for (Citation one : named) voices(one, all).named = true;
    listen(found.national(), all);
    for (Weighed guide : guides.weighed()) listen(guide, guides, digest.sources(guide.hit().guide()), all);
    for (Weighed guide : guides.weighed()) listenToSteps(guide, digest.sources(guide.hit().guide()), all);
    double beside = guides.weighed().isEmpty() ? 0 : beside(guides.weighed().getFirst(), guides.likeness());
    Map<String, Double> weights = new HashMap<>();
    all.forEach((address, voices) -> weights.put(address, voices.weight(beside)));
    List<Candidate> candidates =
        all.entrySet().stream()
            .map(one -> new Candidate(one.getValue().citation, one.getKey(), one.getValue().supported || one.getValue().named, one.getValue().named))
            .sorted(Comparator.comparing(Candidate::named).thenComparing(one -> weights.get(one.address())).reversed())
            .toList();
    return new ArticleChoice(candidates, mass(candidates, weights));
  }

  private static void listen(List<Hit> national, Map<String, Voices> all) {
    List<Hit> whole = national.stream().filter(hit -> hit.article() != null && WHOLE_ARTICLE.matcher(hit.article()).matches()).toList();
    if (whole.isEmpty()) return;
    double last = whole.getLast().score();
    double span = whole.getFirst().score() - last + 1e-3;
    int rank = 0;
    for (Hit hit : whole) {
      rank++;
      Voices article = voices(new Citation(hit.law(), hit.article()), all);
      article.found = Math.max(article.found, RANK / Math.sqrt(rank) + SCORE * (hit.score() - last) / span);
    }
  }

  private static void listen(Weighed guide, GuideChoice guides, Sources sources, Map<String, Voices> all) {
    int at = 0;
    for (Source source : sources.leading()) {
      at++;
      Voices article = voices(source.citation(), source.address(), all);
      article.supported = true;
      article.led += guide.share() / Math.sqrt(at);
      article.near = Math.max(article.near, guide.hit().score() - HARDLY_NEAR);
    }
    for (Sentence sentence : sources.sentences()) {
      double share = guides.heard().share(sentence.pairs());
      for (Source source : sentence.sources()) {
        Voices article = voices(source.citation(), source.address(), all);
        article.spoken = Math.max(article.spoken, share);
      }
    }
  }

  private static void listenToSteps(Weighed guide, Sources sources, Map<String, Voices> all) {
    Set<String> leading = sources.leading().stream().map(Source::address).collect(Collectors.toSet());
    all.forEach((address, article) -> {
      if (leading.contains(address) || !sources.all().contains(address)) return;
      article.supported = true;
      article.inSteps += guide.share();
    });
  }

  private static double beside(Weighed best, double likeness) {
    return 2 / (1 + Math.exp(-(GUIDES + ALONE * best.share() + AGREED * best.agreement() + LIKE_THE_LAW * likeness)));
  }

  private static Voices voices(Citation citation, Map<String, Voices> all) {
    return voices(citation, GuideDigest.address(citation.law(), citation.article()), all);
  }

  private static Voices voices(Citation citation, String address, Map<String, Voices> all) {
    return all.computeIfAbsent(address, key -> new Voices(citation));
  }

  private static double mass(List<Candidate> candidates, Map<String, Double> weights) {
    if (candidates.isEmpty()) return 0;
    double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    List<Double> chances = new ArrayList<>();
    for (Candidate one : candidates) chances.add(Math.exp(weights.get(one.address()) - most));
    double all = chances.stream().mapToDouble(Double::doubleValue).sum();
    return chances.stream().limit(FIRST).mapToDouble(Double::doubleValue).sum() / all;
  }

  /** Best first: what the person named, then what search and the strong guides speak for. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** 0 to 1: how much of all that speaks for articles speaks for the first three. */
  double firstThree() {
    return firstThree;
  }
}
