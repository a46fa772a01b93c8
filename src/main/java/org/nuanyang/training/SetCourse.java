package org.nuanyang.training;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to announce a course.
 *
 * @param where hall and way to it, or the link of a live course, or where the reading is found
 * @param places how many can take part, 1 to 5,000
 * @param hours class hours (学时) it counts for, 1 to 40
 * @param answers weak points it speaks about; may be empty
 */
public record SetCourse(
    UUID submissionKey,
    String title,
    String about,
    CourseKind kind,
    String teacher,
    String where,
    Instant startsAt,
    Instant endsAt,
    int places,
    int hours,
    Set<WeakPoint> answers,
    Actor by) {}
