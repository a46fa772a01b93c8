package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * A liaison has been in a village.
 *
 * @param submissionKey drawn on the phone; sent twice it is one visit and one card
 * @param note what was seen there, in a sentence; sealed, may be empty
 * @param dispute what was found; null when all is quiet
 */
public record RecordPatrol(UUID submissionKey, @Nullable UUID task, UUID village, LocalDate on, String note, @Nullable ReportDispute dispute, Actor by) {

  @Override
  public String toString() {
    return "RecordPatrol[" + submissionKey + "]";
  }
}
