package org.nuanyang.deadlines;

/** The lists of clocks an organisation works through. */
public enum ClockList {
  /** the end is past and the act not done */
  OVERDUE,
  /** ends today or within the three days after */
  SOON,
  /** all that run, the overdue ones first */
  RUNNING,
  /** done too late, and nobody has written why */
  UNEXPLAINED
}
