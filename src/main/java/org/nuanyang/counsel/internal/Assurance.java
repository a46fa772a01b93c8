package org.nuanyang.counsel.internal;

import org.nuanyang.retrieval.Findings;

/**
 * How much the counsel may stand by an answer, and whether a question is a matter of law at all. Learned and measured on our own
 * questions and on hotline questions alike, each on those not learned from; see docs/counsel.md.
 */
final class Assurance {

  /** 有把握 from here on, if the guide fits: three of four such answers are right. */
  static final double SURE = 0.74;

  /** 可参考 from here on; below, two of three are wrong, and a person comes first. */
  static final double LIKELY = 0.45;

  /** From here on the best guide rather fits than not. */
  static final double FITS = 0.50;

  private static final double BY_WEIGHT = 0.39;
  private static final double BY_STANDING = 0.05;
  private static final double BY_GUIDE = 2.2;
  private static final double AT_ALL = -2.36;
  private static final double NEVER_QUITE = 1e-3;

  /** A guide below is far; a question whose guides are far is law only if they know its words. */
  private static final double FAR = 0.50;

  private static final double FEW_WORDS = 0.60;

  /** A guide from here on is the same trouble, even if it knows no word of the question. */
  private static final double SAME_TROUBLE = 0.58;

  /** From here on the nearest article is so like the question that it is a matter of law, whatever the guides know. */
  private static final double LIKE_THE_LAW = 0.66;

  /** Below this the question has nothing to do with any article; then guides must be nearer and know more of its words. */
  private static final double UNLIKE_THE_LAW = 0.44;

  private static final double NOT_NEAR = 0.55;
  private static final double SOME_WORDS = 0.70;

  private Assurance() {}

  /** 0 to 1: about that share of such questions gets a right article among the first three. */
  static double of(ArticleChoice articles, GuideChoice guides, Findings found) {
    double first = (articles.firstThree() + NEVER_QUITE) / (1 - articles.firstThree() + NEVER_QUITE);
    double strength = guides.weighed().isEmpty() ? 0 : guides.weighed().getFirst().strength();
    return 1 / (1 + Math.exp(-(BY_WEIGHT * Math.log(first) + BY_STANDING * found.standing() + BY_GUIDE * strength + AT_ALL)));
  }

  static boolean isOutside(Findings found, GuideChoice guides) {
    if (found.likeness() >= LIKE_THE_LAW) return false;
    if (found.guides().isEmpty()) return true;
    double nearest = found.guides().getFirst().score();
    double known = guides.heard().known();
    boolean hasLaws = found.byMeaning() && !found.national().isEmpty();
    return nearest < FAR && known < FEW_WORDS
        || nearest < SAME_TROUBLE && known == 0
        || hasLaws && found.likeness() < UNLIKE_THE_LAW && nearest < NOT_NEAR && known < SOME_WORDS;
  }
}
