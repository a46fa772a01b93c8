package org.nuanyang.cases;

/** On whose wish a change is asked for. */
public enum Requester {
  RECIPIENT,
  HANDLER,
  CENTRE;

  public String messageKey() {
    return "cases.requester." + name();
  }
}
