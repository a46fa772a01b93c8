package org.nuanyang.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit as it was written down; it is never changed. @param label what was visited */
public record VisitView(UUID id, UUID charge, String label, LocalDate on, Instant at, String leader, String summary, List<Point> points) {

  /** @param ask the question as it stood that day @param order the order to act that came of it */
  public record Point(String ask, Found found, String note, @Nullable UUID order) {}
}
