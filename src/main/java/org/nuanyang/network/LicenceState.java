package org.nuanyang.network;

/** Whether somebody may practise today (律师法 第五条、第九条; 基层法律服务工作者 alike). */
public enum LicenceState {
  /** 正常执业 */
  VALID,
  /** 停止执业: the licence rests. */
  SUSPENDED,
  /** 已注销 */
  CANCELLED,
  /** 已吊销 */
  REVOKED;

  /** Whether work may be done under it. */
  public boolean permits() {
    return this == VALID;
  }

  public String messageKey() {
    return "network.licence." + name();
  }
}
