package org.nuanyang.mediation;

/** Why a mediation came to its end without an agreement. */
public enum Ending {
  /** 谈不拢 */
  NO_AGREEMENT,
  /** 一方不愿再调 */
  PARTY_STOPPED,
  /** 约了几次都不来 */
  NEVER_CAME,
  /** 发现不适合人民调解 */
  NOT_SUITABLE,
  /** 时间到了还没谈成 */
  TIME_OUT;

  /** A party who stops ends it; everything else is a failed mediation. */
  public MediationState state() {
    return this == PARTY_STOPPED ? MediationState.ENDED : MediationState.FAILED;
  }

  public String messageKey() {
    return "mediation.ending." + name();
  }
}
