package org.nuanyang.criminal;

/** Why two lists differ in a row. */
public enum Settlement {
  NOT_SENT,
  NOT_ENTERED,
  TYPING,
  OTHER_MONTH,
  WITHDRAWN,
  OTHER;

  public String messageKey() {
    return "criminal.settlement." + name();
  }
}
