package org.nuanyang.groups;

/** How somebody signed the joint application. */
public enum SignedHow {
  /** On paper, in front of the office. */
  PAPER,
  /** Ticked on the own phone, with a code sent to it. */
  PHONE,
  /** Drawn on the own phone, with a code sent to it. */
  DRAWN;

  public String messageKey() {
    return "groups.signed." + name();
  }
}
