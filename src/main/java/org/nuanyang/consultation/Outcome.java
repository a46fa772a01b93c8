package org.nuanyang.consultation;

/** What came of a consultation. */
public enum Outcome {
  /** 等待答复 */
  WAITING,
  /** 已答复 */
  ANSWERED,
  /** 转法律援助申请 */
  AID_APPLIED,
  /** 转人民调解 */
  MEDIATION,
  /** 转其他部门 */
  REFERRED
}
