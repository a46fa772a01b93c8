package org.nuanyang.criminal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One term of the organ's side: shown to both, never counted as ours.
 *
 * @param rule row of the deadline table
 * @param due the last moment in words a page prints, such as 2026年3月5日, or with its time
 * @param doneOn null while it is not done
 */
public record OrganTerm(String rule, String title, String actor, String due, @Nullable LocalDate doneOn, Kept kept) {

  /** How it stands. */
  public enum Kept {
    OPEN,
    ON_TIME,
    LATE,
    OVERDUE;

    public String tone() {
      return switch (this) {
        case OPEN -> "neutral";
        case ON_TIME -> "good";
        case LATE, OVERDUE -> "warn";
      };
    }

    public String messageKey() {
      return "criminal.kept." + name();
    }
  }
}
