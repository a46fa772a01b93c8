package org.nuanyang.duty;

/** The stage of the case in which help is given. */
public enum HelpStage {
  /** 侦查 */
  INVESTIGATION,
  /** 审查起诉 */
  PROSECUTION_REVIEW,
  /** 一审 */
  FIRST_INSTANCE,
  /** 二审 */
  SECOND_INSTANCE;

  public String messageKey() {
    return "duty.stage." + name();
  }
}
