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
  /** 容缺受理：在审查，次要材料后补 */
  ACCEPTED_TOLERANT,
  /** 先行提供：律师已经在帮，手续后补（法律援助法 第四十四条） */
  ADVANCE_AID,
  /** 待审批 */
  PENDING_APPROVAL,
  /** 给予援助 */
  GRANTED,
  /** 不予援助 */
  REFUSED,
  /** 已撤回 */
  WITHDRAWN,
  /** 移送途中，等对方签收 */
  TRANSFERRED,
  /** 先行提供以后终止 */
  TERMINATED;

  /** The states that can follow this one; what is on its way goes on where it stopped once it is signed for. */
  public Set<ApplicationStatus> next() {
    return switch (this) {
      case SUBMITTED -> Set.of(ACCEPTED, ACCEPTED_TOLERANT, SUPPLEMENT_PENDING, ADVANCE_AID, TRANSFERRED, WITHDRAWN);
      case SUPPLEMENT_PENDING -> Set.of(SUBMITTED, ACCEPTED, ADVANCE_AID, WITHDRAWN);
      case TRANSFERRED -> Set.of(SUBMITTED, ACCEPTED, WITHDRAWN);
      case ACCEPTED -> Set.of(PENDING_APPROVAL, ADVANCE_AID, TRANSFERRED, WITHDRAWN);
      case ACCEPTED_TOLERANT -> Set.of(PENDING_APPROVAL, SUPPLEMENT_PENDING, ADVANCE_AID, WITHDRAWN);
      case PENDING_APPROVAL -> Set.of(ACCEPTED, ACCEPTED_TOLERANT, ADVANCE_AID, GRANTED, REFUSED, TERMINATED, WITHDRAWN);
      // A lawyer is at work already: it ends as a case ends, and never by taking the application back.
      case ADVANCE_AID -> Set.of(PENDING_APPROVAL, TERMINATED);
      // Only when the termination is set aside on an objection (法律援助法 第四十九条).
      case TERMINATED -> Set.of(ADVANCE_AID);
      // Only on a correction order of the justice bureau (法律援助法 第四十九条).
      case REFUSED -> Set.of(GRANTED);
      case GRANTED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether the office still has to do something with it; a refusal is over unless it is objected to. */
  public boolean isOpen() {
    return switch (this) {
      case SUBMITTED, SUPPLEMENT_PENDING, ACCEPTED, ACCEPTED_TOLERANT, ADVANCE_AID, PENDING_APPROVAL, TRANSFERRED -> true;
      case GRANTED, REFUSED, WITHDRAWN, TERMINATED -> false;
    };
  }
}
