package org.nuanyang.directory;

/** What somebody did who read a village's code; counted, and forgotten who it was. */
public enum VillageStep {
  /** 扫了码 */
  SCANNED,
  /** 说一说 */
  SPEAK,
  /** 打电话 */
  CALL,
  /** 要申请 */
  APPLY,
  /** 问题或者申请交上来了 */
  SENT;

  public String messageKey() {
    return "directory.step." + name();
  }
}
