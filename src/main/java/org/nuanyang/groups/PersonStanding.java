package org.nuanyang.groups;

import java.util.Set;

/** Where one person of a group stands. These arrows are the only ones there are. */
public enum PersonStanding {
  /** Joined by phone; the window has not looked yet. */
  WAITING,
  ON_ROSTER,
  /** 本人退出. */
  WITHDRAWN,
  /** Went on in a file of their own. */
  SPLIT,
  /** Went over into another group, or stands there already. */
  MERGED,
  /** 不符合条件: aid was granted to the others; an order of the bureau can set it right. */
  NOT_AIDED;

  /** The standings that can follow this one. */
  public Set<PersonStanding> next() {
    return switch (this) {
      case WAITING -> Set.of(ON_ROSTER, WITHDRAWN);
      case ON_ROSTER -> Set.of(WITHDRAWN, SPLIT, MERGED, NOT_AIDED);
      case NOT_AIDED -> Set.of(ON_ROSTER);
      case WITHDRAWN, SPLIT, MERGED -> Set.of();
    };
  }

  public boolean gone() {
    return this != WAITING && this != ON_ROSTER;
  }

  public String messageKey() {
    return "groups.standing." + name();
  }
}
