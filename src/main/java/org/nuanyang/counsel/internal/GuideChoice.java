package org.nuanyang.counsel.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.internal.GuideWords.Heard;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.Guides;
import org.nuanyang.matters.Category;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.GuideHit;
import org.nuanyang.retrieval.Hit;

/**
 * The near guides of a question, weighed: how near somebody asked the same, how much of the question they speak of, how
 * many of the articles found they rest on, and how their category speaks. The weights were learned on one half of our
 * own questions and read off on the other; see docs/counsel.md.
 */
final class GuideChoice {

  private static final double SPOKEN_OF = 0.32;
  private static final double AGREEMENT = 0.048;
  private static final double MOST_AGREEMENT = 1.5;
  private static final double CATEGORY = 0.015;
  private static final int ARTICLES = 10;

  /** How sharply a stronger guide outweighs a weaker one: for its articles, and for what it is about. */
  private static final double SHARP = 15;

  private static final double SHARPER = 40;
  /** How likely the best guide rests on a right article. */
  private static final double BY_STRENGTH = 6.5;

  private static final double BY_SHARE = 1.2;
  private static final double BY_AGREEMENT = 0.53;
  private static final double BY_LIKENESS = -6.7;
  private static final double AT_ALL = -0.87;

  /** Of a question of which only words could be compared. */
  private static final double USUAL_LIKENESS = 0.65;
  private static final double CATEGORY_WORDS = 0.8;
  private static final double NO_GUIDE = 0.03;

  private final Heard heard;
  private final List<Weighed> weighed;
  private final double likeness;

  /** @param agreement with the first articles found, 0 to 1.5 @param share of the guides' weight, 0 to 1 */
  record Weighed(GuideHit hit, @Nullable Category category, double agreement, double strength, double share) {}

  private GuideChoice(Heard heard, List<Weighed> weighed, double likeness) {
    this.heard = heard;
    this.weighed = weighed;
    this.likeness = likeness;
  }

  static GuideChoice of(Findings found, Heard heard, Guides guides, GuideDigest digest) {
    List<Weighed> strong =
        found.guides().stream()
            .map(hit -> {
              Category category = guides.guide(hit.guide()).map(Guide::category).map(Category::valueOf).orElse(null);
              double agreement = agreement(digest.sources(hit.guide()).all(), found);
              double strength = hit.score() + SPOKEN_OF * heard.inGuide(hit.guide()) + AGREEMENT * agreement
                  + (category == null ? 0 : CATEGORY * heard.of(category));
              return new Weighed(hit, category, agreement, strength, 0);
            })
            .sorted(Comparator.comparingDouble(Weighed::strength).reversed())
            .toList();
    double all = strong.stream().mapToDouble(one -> share(one, strong, SHARP)).sum();
    List<Weighed> shared =
        strong.stream().map(one -> new Weighed(one.hit(), one.category(), one.agreement(), one.strength(), share(one, strong, SHARP) / all)).toList();
    return new GuideChoice(heard, shared, found.byMeaning() ? found.likeness() : USUAL_LIKENESS);
  }

  private static double agreement(Set<String> rests, Findings found) {
    double agreement = 0;
    for (int rank = 0; rank < Math.min(ARTICLES, found.national().size()); rank++) {
      Hit article = found.national().get(rank);
      if (article.article() != null && rests.contains(GuideDigest.address(article.law(), article.article()))) agreement += 1 / Math.sqrt(rank + 1);
    }
    return Math.min(agreement, MOST_AGREEMENT);
  }

  private static double share(Weighed one, List<Weighed> strong, double sharpness) {
    return Math.exp(sharpness * (one.strength() - strong.getFirst().strength()));
  }

  /** Strongest first. */
  List<Weighed> weighed() {
    return weighed;
  }

  Optional<GuideHit> best() {
    return weighed.stream().findFirst().map(Weighed::hit);
  }

  /** 0 to 1: about that share of questions with such a choice is answered by an article the best guide rests on. */
  double fits() {
    if (weighed.isEmpty()) return 0;
    Weighed best = weighed.getFirst();
    return 1 / (1 + Math.exp(-(BY_STRENGTH * best.strength() + BY_SHARE * best.share() + BY_AGREEMENT * best.agreement() + BY_LIKENESS * likeness + AT_ALL)));
  }

  /** How much the question speaks as the law does, 0 to 1: such questions search answers better than guides. */
  double likeness() {
    return likeness;
  }

  Heard heard() {
    return heard;
  }

  /** The category of the strong guides, weighed with the one that speaks in these words; null when no guide is near. */
  @Nullable Category category() {
    if (weighed.isEmpty()) return null;
    Map<Category, Double> votes = new EnumMap<>(Category.class);
    double all = 0;
    for (Weighed one : weighed) {
      double vote = share(one, weighed, SHARPER);
      all += vote;
      if (one.category() != null) votes.merge(one.category(), vote, Double::sum);
    }
    Category best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Category category : Category.values()) {
      double likely = Math.log(votes.getOrDefault(category, 0.0) / all + NO_GUIDE) + CATEGORY_WORDS * heard.of(category);
      if (likely <= most) continue;
      most = likely;
      best = category;
    }
    return best;
  }
}
