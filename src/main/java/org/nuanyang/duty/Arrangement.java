package org.nuanyang.duty;

/** How a station is served. */
public enum Arrangement {
  /** 定期: only by lawyers of the firms that have an agreement for this very station. */
  FIXED,
  /** 轮流: by all lawyers of the roster in turn. */
  ROTATING,
  /** 预约: the lawyer of the day comes when called and signs in without the station's code. */
  ON_CALL;

  public String messageKey() {
    return "duty.arrangement." + name();
  }
}
