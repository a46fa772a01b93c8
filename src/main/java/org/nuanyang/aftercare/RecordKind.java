package org.nuanyang.aftercare;

/** What was done for somebody; never how they behaved. */
public enum RecordKind {
  /** 上门 */
  VISIT,
  /** 电话 */
  CALL,
  /** 办证件 */
  PAPERS,
  /** 就业、培训 */
  WORK,
  /** 住处 */
  HOUSING,
  /** 救助 */
  RELIEF,
  /** 法律帮助 */
  LEGAL_HELP,
  /** 其他帮助 */
  OTHER
}
