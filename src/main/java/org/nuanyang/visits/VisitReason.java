package org.nuanyang.visits;

/** Why somebody cannot come; who may be visited is each city's rule (reference 2.5). */
public enum VisitReason {
  /** 六十五岁以上 */
  AGED,
  /** 重病 */
  ILL,
  /** 住院 */
  IN_HOSPITAL,
  /** 残疾、行动不便 */
  DISABLED,
  /** 工伤、行动不便 */
  WORK_INJURED,
  /** 其他来不了的 */
  OTHER;

  public String messageKey() {
    return "visits.reason." + name();
  }
}
