package org.nuanyang.intake.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.intake.ApplicationRow;
import org.springframework.stereotype.Component;

/** The term of law that presses each line of a queue: the soonest that runs, read for the whole page at once. */
@Component
class QueueTerms {

  private final Deadlines deadlines;

  QueueTerms(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  Map<UUID, ClockView> of(Collection<ApplicationRow> rows) {
    List<UUID> subjects = rows.stream().filter(row -> row.status().isOpen()).map(ApplicationRow::id).toList();
    Map<UUID, ClockView> soonest = new HashMap<>();
    deadlines.ofAll(subjects).forEach((subject, clocks) -> clocks.stream()
        .filter(clock -> !clock.promise() && List.of("RUNNING", "MISSED").contains(clock.state()))
        .findFirst()
        .ifPresent(clock -> soonest.put(subject, clock)));
    return soonest;
  }
}
