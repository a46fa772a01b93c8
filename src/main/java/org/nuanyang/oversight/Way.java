package org.nuanyang.oversight;

/** How something said against the office reached it. */
public enum Way {
  /** 手机或者网上. */
  ONLINE,
  /** 窗口. */
  HALL,
  /** 来信. */
  LETTER,
  /** 电话. */
  PHONE;

  public String messageKey() {
    return "oversight.way." + name();
  }
}
