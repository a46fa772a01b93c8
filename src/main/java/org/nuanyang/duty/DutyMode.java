package org.nuanyang.duty;

/** How a duty lawyer is met. */
public enum DutyMode {
  /** 现场 */
  ON_SITE,
  /** 电话 */
  PHONE,
  /** 视频 */
  VIDEO;

  public String messageKey() {
    return "duty.mode." + name();
  }
}
