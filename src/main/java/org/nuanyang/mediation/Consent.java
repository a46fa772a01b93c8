package org.nuanyang.mediation;

/** Whether a party wants to mediate. */
public enum Consent {
  /** 还没有答复 */
  OPEN,
  /** 同意调解 */
  YES,
  /** 明确拒绝 */
  NO;

  public String messageKey() {
    return "mediation.consent." + name();
  }
}
