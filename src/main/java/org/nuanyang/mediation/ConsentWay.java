package org.nuanyang.mediation;

/** How a party said so. */
public enum ConsentWay {
  /** 本人手机验证后确认 */
  PHONE_CODE,
  /** 当面签字 */
  SIGNED,
  /** 电话里说的，有记录 */
  CALL,
  /** 代表人代为同意，有授权书 */
  REPRESENTATIVE;

  /** Whether it is in writing, as a transfer from legal aid asks. */
  public boolean written() {
    return this != CALL;
  }

  public String messageKey() {
    return "mediation.consent-way." + name();
  }
}
