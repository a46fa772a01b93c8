package org.nuanyang.visits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's way on a day.
 *
 * @param from the centre the way begins at
 * @param kilometres of all legs whose ends are known, as the crow flies
 * @param unplaced how many stops have no position; they stand at the end
 */
public record DayRoute(LocalDate day, String visitorName, String from, List<Stop> stops, double kilometres, int unplaced) {

  /** One stop. @param kilometres from the stop before, as the crow flies; null when one of the two has no position */
  public record Stop(int number, VisitView visit, @Nullable Double kilometres) {}
}
