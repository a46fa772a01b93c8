package org.nuanyang.network;

/** What a person of the public directory is; the order is the order of the choice. */
public enum ListedKind {
  /** 律师 */
  LAWYER,
  /** 基层法律服务工作者 */
  GRASSROOTS_WORKER,
  /** 人民调解员 */
  MEDIATOR,
  /** 公证员 */
  NOTARY,
  /** 司法鉴定人 */
  FORENSIC_EXPERT,
  /** 村（居）法律顾问 */
  VILLAGE_ADVISER,
  /** 法律服务联络员 */
  LIAISON,
  /** 值班律师 who is not of the register of practitioners */
  DUTY_LAWYER,
  /** 窗口工作人员 */
  WINDOW_CLERK;

  /** Whether the person works under a licence that can be looked up. */
  public boolean isLicensed() {
    return this == LAWYER || this == GRASSROOTS_WORKER;
  }

  public String messageKey() {
    return "network.listed." + name();
  }
}
