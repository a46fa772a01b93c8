package org.nuanyang.patrol;

/** What the parties said when they were asked at the end. */
public enum Satisfied {
  /** 满意 */
  YES,
  /** 基本满意 */
  MOSTLY,
  /** 不满意 */
  NO,
  /** 没有问到 */
  NOT_ASKED;

  public String messageKey() {
    return "patrol.satisfied." + name();
  }
}
