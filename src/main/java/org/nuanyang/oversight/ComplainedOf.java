package org.nuanyang.oversight;

/** Against whom or what somebody complains (法律援助法 第五十五条、第五十六条); refusals and terminations have the objection. */
public enum ComplainedOf {
  /** 承办律师、承办人员 */
  LAWYER,
  /** 法律援助中心和它的工作人员 */
  CENTRE,
  /** 中心的其他决定，例如不换律师 */
  DECISION;

  public String messageKey() {
    return "oversight.complained-of." + name();
  }
}
