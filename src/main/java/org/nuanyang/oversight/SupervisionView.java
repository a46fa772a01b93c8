package org.nuanyang.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/**
 * One order to act with its story.
 *
 * @param label how people know the subject; {@code url} its page
 * @param wantedUntil the day somebody asked to have it extended to; null when nobody asks
 * @param story newest first
 */
public record SupervisionView(
    SupervisionId id,
    int version,
    Target target,
    UUID subject,
    String label,
    String url,
    String organisation,
    boolean major,
    String demand,
    SupervisionState state,
    String orderedBy,
    LocalDate orderedOn,
    LocalDate dueOn,
    boolean late,
    @Nullable LocalDate wantedUntil,
    List<ClockView> clocks,
    List<Line> story,
    boolean mayReply,
    boolean mayClose) {

  /** One thing that happened. @param titleKey of the bundle */
  public record Line(Instant at, String titleKey, String text, String who) {}
}
