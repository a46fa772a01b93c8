package org.nuanyang.deadlines;

/** How many clocks stand in each list; {@link #MOST} means that many or more. */
public record ClockCounts(int overdue, int soon, int unexplained) {

  public static final int MOST = 1000;
}
