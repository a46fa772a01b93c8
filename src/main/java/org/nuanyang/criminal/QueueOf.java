package org.nuanyang.criminal;

/** The lists of the criminal desk. */
public enum QueueOf {
  /** an answer is owed, the most pressing first */
  OWED,
  /** a lawyer is named */
  RUNNING,
  /** the person refused the lawyer, or own counsel was reported and the head has not decided */
  CHANGING,
  /** closed, returned or ended */
  OVER;

  public String messageKey() {
    return "criminal.queue." + name();
  }
}
