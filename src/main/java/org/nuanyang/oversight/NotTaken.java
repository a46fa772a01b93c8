package org.nuanyang.oversight;

/** Why a complaint is not accepted. */
public enum NotTaken {
  /** 不是法律援助的事 */
  NOT_LEGAL_AID,
  /** 已经处理过，没有新的事实 */
  DECIDED_BEFORE,
  /** 法院等机关已经处理或者正在处理 */
  ELSEWHERE,
  /** 应当走异议: a refusal or termination. */
  OBJECTION;

  public String messageKey() {
    return "oversight.not-taken." + name();
  }
}
