package org.nuanyang.meetings;

/** Where a session stands. */
public enum SessionState {
  /** 进行中 */
  OPEN,
  /** 已收下申请 */
  SUBMITTED,
  /** 取消 */
  CANCELLED;

  public String messageKey() {
    return "meetings.state." + name();
  }
}
