package org.nuanyang.training;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course with all that is said about it.
 *
 * @param taken places taken
 * @param questions how many questions there are at its end; none: being there is enough
 * @param certificate the reader's own certificate; null while there is none
 */
public record CourseView(
    CourseId id,
    int version,
    String city,
    UUID organisation,
    String organisationName,
    String title,
    String about,
    CourseKind kind,
    String teacher,
    String where,
    Instant startsAt,
    Instant endsAt,
    int places,
    int taken,
    int hours,
    Set<WeakPoint> answers,
    CourseState state,
    String setBy,
    int questions,
    Standing standing,
    @Nullable UUID certificate) {

  public boolean full() {
    return taken >= places;
  }
}
