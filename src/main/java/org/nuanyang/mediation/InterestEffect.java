package org.nuanyang.mediation;

/** What a tie between a mediator and a party leads to. */
public enum InterestEffect {
  /** 没有利益关系 */
  NONE,
  /** 告知当事人: may mediate once the parties know and none objects. */
  TOLD,
  /** 不参加这次调解: somebody else mediates. */
  OUT;

  public String messageKey() {
    return "mediation.interest.effect." + name();
  }

  InterestEffect orWorse(InterestEffect other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The gravest of several; {@link #NONE} of none. */
  public static InterestEffect gravest(Iterable<InterestEffect> several) {
    InterestEffect worst = NONE;
    for (InterestEffect one : several) worst = worst.orWorse(one);
    return worst;
  }
}
