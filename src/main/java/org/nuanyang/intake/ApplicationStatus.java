package org.nuanyang.intake;

import java.util.Set;

/** Where an application stands. These arrows are the only ones there are. */
public enum ApplicationStatus {
  /** 待受理 */
  SUBMITTED,
  /** 待补正 */
  SUPPLEMENT_PENDING,
  /** 审查中 */
  ACCEPTED,
  /** 待审批 */
  PENDING_APPROVAL,
  /** 给予援助 */
  GRANTED,
  /** 不予援助 */
  REFUSED,
  /** 已撤回 */
  WITHDRAWN,
  /** 已转送有管辖权的中心 */
  TRANSFERRED;

  /** The states that can follow this one; a transferred application waits anew at the other centre. */
  public Set<ApplicationStatus> next() {
    return switch (this) {
      case SUBMITTED -> Set.of(ACCEPTED, SUPPLEMENT_PENDING, TRANSFERRED, WITHDRAWN);
      case SUPPLEMENT_PENDING -> Set.of(SUBMITTED, ACCEPTED, WITHDRAWN);
      case TRANSFERRED -> Set.of(ACCEPTED, SUPPLEMENT_PENDING, WITHDRAWN);
      case ACCEPTED -> Set.of(PENDING_APPROVAL, WITHDRAWN);
      case PENDING_APPROVAL -> Set.of(ACCEPTED, GRANTED, REFUSED, WITHDRAWN);
      // Only on a correction order of the justice bureau (法律援助法 第四十九条).
      case REFUSED -> Set.of(GRANTED);
      case GRANTED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether the office still has to do something with it; a refusal is over unless it is objected to. */
  public boolean isOpen() {
    return switch (this) {
      case SUBMITTED, SUPPLEMENT_PENDING, ACCEPTED, PENDING_APPROVAL, TRANSFERRED -> true;
      case GRANTED, REFUSED, WITHDRAWN -> false;
    };
  }
}
