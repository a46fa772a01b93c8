package org.nuanyang.deadlines.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.shared.CityClock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a clock is told: its title, and how much time is left or gone. */
@Component
class ClockWords {

  private final RuleBook book;
  private final MessageSource messages;
  private final Clock clock;

  ClockWords(RuleBook book, MessageSource messages, Clock clock) {
    this.book = book;
    this.messages = messages;
    this.clock = clock;
  }

  ClockView view(RunningClock of) {
    return view(of.id(), of.profile(), of.rule(), of.triggeredAt(), of.dueAt(), of.state(), of.open(), of.promise(), of.subject());
  }

  ClockView view(
      UUID id, String profile, String rule, Instant triggeredAt, Instant dueAt, ClockState state, boolean open,
      boolean promise, UUID subject) {
    DeadlineRule row = book.find(profile, rule, LocalDate.ofInstant(triggeredAt, CityClock.ZONE));
    boolean runs = open && state != ClockState.PAUSED;
    return new ClockView(
        new ClockId(id),
        rule,
        row == null ? rule : row.title(),
        dueAt,
        runs ? ClockState.RUNNING.name() : state.name(),
        runs ? remaining(dueAt, row != null && row.unit().fromTheMoment()) : "",
        promise,
        subject);
  }

  private String remaining(Instant dueAt, boolean fromTheMoment) {
    Instant now = clock.instant();
    boolean late = now.isAfter(dueAt);
    String which = late ? "late" : "left";
    long minutes = Math.abs(Duration.between(now, dueAt).toMinutes());
    if (fromTheMoment && minutes < 120) return text("deadlines." + which + ".minutes", minutes);
    if (fromTheMoment && minutes < 48 * 60) return text("deadlines." + which + ".hours", minutes / 60);
    LocalDate today = LocalDate.ofInstant(now, CityClock.ZONE);
    long days = Math.abs(ChronoUnit.DAYS.between(today, LocalDate.ofInstant(dueAt, CityClock.ZONE)));
    return days == 0 ? text("deadlines." + which + ".today") : text("deadlines." + which + ".days", days);
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
