package org.nuanyang.oversight;

/** The decisions of a centre one can object to (法律援助法 第四十九条). */
public enum ObjectedTo {
  /** 不予法律援助决定. */
  REFUSAL,
  /** 不予法律援助决定 on one person of a group whose others are helped. */
  PERSON_REFUSAL,
  /** 终止法律援助决定. */
  TERMINATION;

  public String messageKey() {
    return "oversight.against." + name();
  }
}
