package org.nuanyang.oversight;

/** What an order to act or a discussion is about. */
public enum Target {
  APPLICATION,
  CASE,
  CENTRE;

  public String messageKey() {
    return "oversight.target." + name();
  }
}
