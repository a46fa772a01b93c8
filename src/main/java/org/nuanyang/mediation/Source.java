package org.nuanyang.mediation;

/** How a dispute came to the committee (人民调解法 第十七条、第十八条). */
public enum Source {
  /** 当事人申请 */
  PERSON,
  /** 人民法院告知、委派 */
  COURT,
  /** 公安机关告知 */
  POLICE,
  /** 矛调中心移送 */
  DISPUTE_CENTRE,
  /** 信访部门转来 */
  PETITION_OFFICE,
  /** 法律援助机构移送 (援助转调解) */
  AID,
  /** 调解委员会主动调解 */
  OWN_MOTION;

  public String messageKey() {
    return "mediation.source." + name();
  }
}
