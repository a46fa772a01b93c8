package org.nuanyang.referrals;

import java.util.Set;

/** Where a referral stands. */
public enum ReferralState {
  /** 已转出 */
  SENT,
  /** 对方已收到，办理中 */
  RECEIVED,
  /** 办好了 */
  DONE,
  /** 对方说明不能办 */
  RETURNED,
  /** 当事人不办了 */
  WITHDRAWN;

  public Set<ReferralState> next() {
    return switch (this) {
      case SENT -> Set.of(RECEIVED, DONE, RETURNED, WITHDRAWN);
      case RECEIVED -> Set.of(DONE, RETURNED, WITHDRAWN);
      case DONE, RETURNED, WITHDRAWN -> Set.of();
    };
  }

  public boolean over() {
    return next().isEmpty();
  }
}
