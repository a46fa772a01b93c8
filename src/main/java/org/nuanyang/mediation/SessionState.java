package org.nuanyang.mediation;

/** What became of a session. */
public enum SessionState {
  PLANNED,
  HELD,
  CANCELLED;

  public String messageKey() {
    return "mediation.session-state." + name();
  }
}
