package org.nuanyang.patrol.internal;

import org.nuanyang.patrol.HeatView.Count;

/** Cases of one place or kind: those the person answers for, and those of others, of which few are not told. */
final class Heat {

  private final int least;
  private int total;
  private int live;
  private int closed;
  private int high;
  private int own;
  private int otherTotal;
  private int otherLive;
  private int otherClosed;
  private int otherHigh;
  private boolean hidden;

  Heat(int least) {
    this.least = least;
  }

  void add(boolean ours, int many, int open, int over, int dangerous) {
    if (ours) {
      total += many;
      live += open;
      closed += over;
      high += dangerous;
      own += many;
    } else {
      otherTotal += many;
      otherLive += open;
      otherClosed += over;
      otherHigh += dangerous;
    }
  }

  /** What may be told of it. A sum that would give away its parts is told without them. */
  Count told() {
    if (otherTotal == 0) return new Count(total, live, closed, high, own, hidden, !hidden);
    if (otherTotal < least) return new Count(total, live, closed, high, own, true, own > 0);
    boolean parts = safe(otherLive) && safe(otherClosed) && safe(otherHigh) && !hidden;
    if (!parts) return new Count(total + otherTotal, 0, 0, 0, own, hidden, false);
    return new Count(total + otherTotal, live + otherLive, closed + otherClosed, high + otherHigh, own, false, true);
  }

  private boolean safe(int part) {
    return part == 0 || part >= least;
  }

  /** Sums only what is told of the smaller place, so that nobody finds the rest by subtracting. */
  void takeIn(Heat smaller) {
    total += smaller.total;
    live += smaller.live;
    closed += smaller.closed;
    high += smaller.high;
    own += smaller.own;
    hidden |= smaller.hidden;
    if (smaller.otherTotal == 0) return;
    if (smaller.otherTotal < least) hidden = true;
    else {
      otherTotal += smaller.otherTotal;
      otherLive += smaller.otherLive;
      otherClosed += smaller.otherClosed;
      otherHigh += smaller.otherHigh;
    }
  }
}
