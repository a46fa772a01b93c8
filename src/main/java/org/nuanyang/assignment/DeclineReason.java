package org.nuanyang.assignment;

/** Why a lawyer cannot take an assigned case. */
public enum DeclineReason {
  /** 与本案有利益冲突 */
  CONFLICT,
  /** 生病或请假 */
  ILLNESS_OR_LEAVE,
  /** 在办案件过多 */
  OVERLOAD,
  /** 其他 */
  OTHER;

  public String messageKey() {
    return "assignment.decline." + name();
  }
}
