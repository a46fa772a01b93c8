package org.nuanyang.intake.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.intake.ApplicationRow;
import org.springframework.stereotype.Component;

/** What presses each line of a queue: the soonest term of law that runs, else the soonest promise; read for the whole page at once. */
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
        .filter(clock -> List.of("RUNNING", "MISSED").contains(clock.state()))
        .min(Comparator.comparing(ClockView::promise)) // keeps the order, soonest first, within each kind
        .ifPresent(clock -> soonest.put(subject, clock)));
    return soonest;
  }
}
