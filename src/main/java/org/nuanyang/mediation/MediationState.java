package org.nuanyang.mediation;

import java.util.Set;

/** Where a mediation stands. These arrows are the only ones there are. */
public enum MediationState {
  /** 已登记: the other side is asked. */
  APPLIED,
  /** 已受理: mediators are named. */
  ACCEPTED,
  /** 不予受理 or taken back before. */
  REJECTED,
  /** 调解中. */
  MEDIATING,
  /** 达成协议, in force. */
  AGREED,
  /** 调解不成 (人民调解法 第二十六条). */
  FAILED,
  /** 当事人终止 (第二十三条). */
  ENDED,
  /** 已申请司法确认 (第三十三条). */
  CONFIRM_APPLIED,
  /** 法院已确认: can be enforced. */
  CONFIRMED,
  /** 已履行. */
  PERFORMED,
  /** 没有履行 (第三十二条). */
  BREACHED;

  public Set<MediationState> next() {
    return switch (this) {
      case APPLIED -> Set.of(ACCEPTED, REJECTED);
      // A party may stop at any time, also before the first session (人民调解法 第二十三条).
      case ACCEPTED -> Set.of(MEDIATING, ENDED);
      case MEDIATING -> Set.of(AGREED, FAILED, ENDED);
      case AGREED -> Set.of(PERFORMED, CONFIRM_APPLIED, BREACHED);
      // Dismissed by the court, it is an agreement as before: mediate anew or sue (民事诉讼法 第二百零六条).
      case CONFIRM_APPLIED -> Set.of(CONFIRMED, AGREED, PERFORMED, BREACHED);
      case CONFIRMED -> Set.of(PERFORMED, BREACHED);
      // Who pays late has still paid.
      case BREACHED -> Set.of(PERFORMED);
      case REJECTED, FAILED, ENDED, PERFORMED -> Set.of();
    };
  }

  /** Whether the committee still works towards a settlement. */
  public boolean open() {
    return this == APPLIED || this == ACCEPTED || this == MEDIATING;
  }

  /** Whether there is an agreement, kept or not. */
  public boolean settled() {
    return this == AGREED || this == CONFIRM_APPLIED || this == CONFIRMED || this == PERFORMED || this == BREACHED;
  }

  public String messageKey() {
    return "mediation.state." + name();
  }
}
