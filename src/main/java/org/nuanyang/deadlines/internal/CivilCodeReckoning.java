package org.nuanyang.deadlines.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.NotReckonable;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Happened;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.StatutoryTerm;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.stereotype.Service;

/** Counts terms by the rows of a profile and the working calendar, writing down each step. */
@Service
class CivilCodeReckoning implements DeadlineRules {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
  private static final int MOST_ENTRIES = 100;

  private final RuleBook book;
  private final WorkCalendar calendar;

  CivilCodeReckoning(RuleBook book, WorkCalendar calendar) {
    this.book = book;
    this.calendar = calendar;
  }

  @Override
  public DeadlineRule rule(String profile, String code, LocalDate on) {
    if (!book.knows(profile)) throw new NotReckonable("profile", "deadlines.error.profile", String.join("、", book.profiles()));
    DeadlineRule rule = book.find(profile, code, on);
    if (rule == null) throw new NotReckonable("rule", "deadlines.error.rule");
    return rule;
  }

  @Override
  public List<DeadlineRule> rules(String profile, LocalDate on) {
    return book.inForce(profile, on);
  }

  @Override
  public List<String> profiles() {
    return book.profiles();
  }

  @Override
  public ReckonedDeadline reckon(ReckonDeadline order) {
    LocalDate triggered = order.triggeredAt().toLocalDate();
    inReach("triggeredAt", triggered);
    check(order);
    DeadlineRule rule = rule(order.profile(), order.rule(), triggered);
    Working working = new Working(rule, calendar);
    working.describe(triggered);
    LocalDate start = start(order, rule, triggered, working);
    if (rule.length() == null) return working.open(start);
    StatutoryTerm term = new StatutoryTerm(rule.length(), rule.unit(), rule.roll());
    if (rule.unit().fromTheMoment()) {
      ZonedDateTime from = start.equals(triggered) ? order.triggeredAt() : start.atStartOfDay(order.triggeredAt().getZone());
      return working.toTheMoment(term, from, order.pauses());
    }
    if (rule.backwards()) return working.backFrom(term, start, triggered);
    if (rule.limitEvent() != null) working.compareWithLimit(start, latest(order, rule.limitEvent()), rule.length());
    return working.forward(term, start, order.pauses(), rule.extendable() ? latest(order, "EXTENDED") : null);
  }

  /** The opening day: the trigger, unless another event moved it or another term comes first. */
  private LocalDate start(ReckonDeadline order, DeadlineRule rule, LocalDate triggered, Working working) {
    Happened moved = null;
    for (Happened event : order.events()) {
      boolean used = rule.movedBy().contains(event.type());
      if (used && (moved == null || event.date().isAfter(moved.date()))) moved = event;
      boolean known = used || event.type().equals(rule.limitEvent()) || (rule.extendable() && event.type().equals("EXTENDED"));
      if (!known) working.note("event-unused", event.type());
    }
    if (moved != null) {
      working.note("moved", moved.type(), moved.date());
      return moved.date();
    }
    if (rule.after() != null) {
      LocalDate first =
          reckon(new ReckonDeadline(order.profile(), rule.after(), order.triggeredAt(), List.of(), List.of())).lastDay();
      if (first != null) {
        working.note("after", rule.after(), first);
        return first;
      }
    }
    working.note("trigger", rule.trigger(), triggered);
    return triggered;
  }

  private static @Nullable LocalDate latest(ReckonDeadline order, String type) {
    return order.events().stream()
        .filter(event -> event.type().equals(type))
        .map(Happened::date)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static void check(ReckonDeadline order) {
    if (order.pauses().size() > MOST_ENTRIES) throw new NotReckonable("pauses", "deadlines.error.too-many");
    if (order.events().size() > MOST_ENTRIES) throw new NotReckonable("events", "deadlines.error.too-many");
    for (int i = 0; i < order.pauses().size(); i++) {
      var pause = order.pauses().get(i);
      String field = "pauses[" + i + "]";
      inReach(field + ".from", pause.from());
      inReach(field + ".to", pause.to());
      if (pause.to().isBefore(pause.from())) throw new NotReckonable(field + ".to", "deadlines.error.pause-order");
      if (pause.to().isAfter(pause.from().plusYears(10)))
        throw new NotReckonable(field + ".to", "deadlines.error.pause-long");
    }
    for (int i = 0; i < order.events().size(); i++)
      inReach("events[" + i + "].date", order.events().get(i).date());
  }

  private static void inReach(String field, LocalDate day) {
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) throw new NotReckonable(field, "deadlines.error.reach");
  }
}
