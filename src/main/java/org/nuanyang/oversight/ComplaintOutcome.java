package org.nuanyang.oversight;

/** What the bureau found. */
public enum ComplaintOutcome {
  /** 属实 */
  UPHELD,
  /** 部分属实 */
  PARTLY,
  /** 不属实 */
  NOT_UPHELD;

  public String messageKey() {
    return "oversight.complaint.outcome." + name();
  }
}
