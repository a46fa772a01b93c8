package org.nuanyang.assignment;

/** What somebody who is no party has to do with a matter. */
public enum CircleRole {
  /** 对方代理人 */
  OPPOSING_COUNSEL,
  /** 办案人员 */
  CASE_OFFICER,
  /** 证人 */
  WITNESS,
  /** 鉴定人 */
  EXPERT,
  /** 调解员 */
  MEDIATOR,
  /** 仲裁员 */
  ARBITRATOR,
  /** 审判人员 */
  JUDGE;

  public String messageKey() {
    return "assignment.circle." + name();
  }
}
