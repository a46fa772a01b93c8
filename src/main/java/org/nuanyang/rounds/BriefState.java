package org.nuanyang.rounds;

import java.util.Set;

/** Where a week's brief stands. */
public enum BriefState {
  /** 待签发. */
  DRAFT,
  /** 已签发. */
  ISSUED;

  /** What was issued can be corrected, and is then issued again. */
  public Set<BriefState> next() {
    return switch (this) {
      case DRAFT -> Set.of(ISSUED);
      case ISSUED -> Set.of(DRAFT);
    };
  }

  public String messageKey() {
    return "rounds.brief.state." + name();
  }

  public String tone() {
    return this == DRAFT ? "warn" : "good";
  }
}
