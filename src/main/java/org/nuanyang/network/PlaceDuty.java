package org.nuanyang.network;

/** What somebody does for the public at a place. */
public enum PlaceDuty {
  /** 窗口人员 */
  WINDOW_CLERK,
  /** 值班律师 */
  DUTY_LAWYER,
  /** 人民调解员 */
  MEDIATOR,
  /** 公证员 */
  NOTARY,
  /** 司法鉴定人 */
  FORENSIC_EXPERT,
  /** 村（居）法律顾问 */
  VILLAGE_ADVISER,
  /** 法律服务联络员 of a village or quarter */
  LIAISON;

  public String messageKey() {
    return "network.duty." + name();
  }
}
