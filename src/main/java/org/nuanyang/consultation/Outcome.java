package org.nuanyang.consultation;

/** What came of a consultation. */
public enum Outcome {
  /** 智能咨询已答 */
  COUNSELLED,
  /** 智能咨询转人工: counts under the card that the lawyer answers */
  HANDED_OVER,
  /** 等待答复 */
  WAITING,
  /** 已答复 */
  ANSWERED,
  /** 转法律援助申请 */
  AID_APPLIED,
  /** 转人民调解 */
  MEDIATION,
  /** 转其他部门 */
  REFERRED;

  /** Whether a person of the office records it; the others come by themselves. */
  public boolean recordedByPeople() {
    return switch (this) {
      case COUNSELLED, HANDED_OVER, WAITING -> false;
      case ANSWERED, AID_APPLIED, MEDIATION, REFERRED -> true;
    };
  }
}
