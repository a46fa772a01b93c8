package org.nuanyang.eligibility;

/** The way an application should go. A proposal: a named person decides. */
public enum Path {
  /** 符合条件的路：拟予援助 */
  GRANT_PATH,
  /** 需要人工核查 */
  NEEDS_CHECK,
  /** 拟不予援助，另指出路 */
  REFUSE_PROPOSED,
  /** 办案机关通知指派，无须申请 */
  STATUTORY_APPOINTMENT,
  /** 情况紧急，先行提供，手续后补 */
  ADVANCE_AID
}
