package org.nuanyang.directory;

import java.util.Set;

/** Where a report stands. These arrows are the only ones there are. */
public enum ReportState {
  WAITING,
  /** 不是真的 */
  FAKE,
  /** 是真的 */
  GENUINE,
  /** 查不清 */
  UNCLEAR;

  public Set<ReportState> next() {
    return switch (this) {
      case WAITING -> Set.of(FAKE, GENUINE, UNCLEAR);
      case UNCLEAR -> Set.of(FAKE, GENUINE);
      case FAKE, GENUINE -> Set.of();
    };
  }

  public String messageKey() {
    return "directory.report-state." + name();
  }
}
