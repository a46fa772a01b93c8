package org.nuanyang.training;

import java.time.Instant;
import java.util.UUID;

/** A course in a list, as one reader sees it. @param taken places taken @param standing how the reader stands to it */
public record CourseRow(
    UUID id,
    String title,
    CourseKind kind,
    String teacher,
    Instant startsAt,
    Instant endsAt,
    int places,
    int taken,
    int hours,
    CourseState state,
    Standing standing) {

  public boolean full() {
    return taken >= places;
  }
}
