package org.nuanyang.catalogue.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.nuanyang.catalogue.ServiceState;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * The two clocks of a service. Both hang at the front: whoever took it in answers to the person (首问负责) and
 * chases whoever is slow.
 */
@Component
class ServiceClocks {

  static final String TO_HAND_OVER = "SERVICE_HAND_OVER";
  static final String TO_DO = "SERVICE_WORK";

  private final Deadlines deadlines;
  private final WorkCalendar calendar;
  private final Clock clock;

  ServiceClocks(Deadlines deadlines, WorkCalendar calendar, Clock clock) {
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** From the moment it lies at the window until somebody works on it, however many units are asked. */
  void received(TakenService service) {
    watch(service, TO_HAND_OVER, service.openedAt);
  }

  void offered(TakenService service) {
    watch(service, TO_HAND_OVER, clock.instant()); // runs already at the first offer; a passing-on starts its own
  }

  void declined(TakenService service) {
    if (service.state == ServiceState.IN_WORK) deadlines.cancel(service.id, TO_HAND_OVER, "declined");
  }

  /** The work is counted from the first acknowledging; passing it on gives nobody new time. */
  void inWork(TakenService service) {
    deadlines.stop(service.id, TO_HAND_OVER);
    boolean first = deadlines.of(service.id).stream().noneMatch(one -> one.rule().equals(TO_DO));
    if (!first) return;
    watch(service, TO_DO, clock.instant());
    LocalDate today = LocalDate.now(clock);
    LocalDate last = service.unit.equals("WD") ? calendar.plusWorkingDays(today, service.days) : calendar.onOrAfter(today.plusDays(service.days));
    if (last.isAfter(calendar.plusWorkingDays(today, 1))) deadlines.extend(service.id, TO_DO, last);
  }

  void finished(TakenService service) {
    deadlines.stop(service.id, TO_HAND_OVER);
    deadlines.stop(service.id, TO_DO);
  }

  void withdrawn(TakenService service) {
    deadlines.cancelAll(service.id, "withdrawn");
  }

  private void watch(TakenService service, String rule, Instant from) {
    deadlines.watch(new WatchDeadline(rule, service.id, service.matter, from, service.city, service.front, service.receiptNumber));
  }
}
