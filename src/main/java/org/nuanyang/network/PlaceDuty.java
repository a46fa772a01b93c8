package org.nuanyang.network;

/** What somebody does for the public at a place. */
public enum PlaceDuty {
  /** 窗口人员 */
  WINDOW_CLERK,
  /** 值班律师 */
  DUTY_LAWYER,
  /** 人民调解员 */
  MEDIATOR;

  public String messageKey() {
    return "network.duty." + name();
  }
}
