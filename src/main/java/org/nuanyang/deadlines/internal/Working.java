package org.nuanyang.deadlines.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.deadlines.ReckonedDeadline.ProofLine;
import org.nuanyang.shared.StatutoryTerm;
import org.nuanyang.shared.TermUnit;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.shared.YearArrangement;

/** One count on paper: each step done is a line written down. */
final class Working {

  private final DeadlineRule rule;
  private final WorkCalendar calendar;
  private final List<ProofLine> lines = new ArrayList<>();
  private boolean provisional;

  Working(DeadlineRule rule, WorkCalendar calendar) {
    this.rule = rule;
    this.calendar = calendar;
  }

  void note(String step, Object... values) {
    lines.add(ProofLine.of(step, values));
  }

  void describe(LocalDate triggered) {
    if (rule.length() == null) note("rule-open", rule.code(), rule.title(), rule.actor(), rule.act());
    else if (rule.length() == 0) note("rule-same-day", rule.code(), rule.title(), rule.actor(), rule.act());
    else note("rule", rule.code(), rule.title(), rule.actor(), rule.act(), rule.length(), rule.unit());
    if (!rule.citations().isEmpty()) note("articles", rule.citations());
    if (!rule.mark().isEmpty()) note("mark-" + rule.mark());
    if (!rule.active()) note("inactive");
    if (triggered.isBefore(rule.from())) note("before-law", rule.from());
    if (!rule.note().isEmpty()) note("note", rule.note());
  }

  ReckonedDeadline open(LocalDate start) {
    note("open");
    return new ReckonedDeadline(rule, start, null, null, null, List.of(), List.copyOf(lines), false);
  }

  ReckonedDeadline toTheMoment(StatutoryTerm term, ZonedDateTime from, List<Pause> pauses) {
    for (Pause pause : pauses) note("pause-not-for-hours", pause.from(), pause.to());
    ZonedDateTime last = term.lastMomentFrom(from.toInstant()).atZone(from.getZone());
    note("hours", from, term.amount(), term.unit());
    note("last-moment", last);
    return new ReckonedDeadline(rule, from.toLocalDate(), null, last, null, List.of(), List.copyOf(lines), false);
  }

  ReckonedDeadline backFrom(StatutoryTerm term, LocalDate event, LocalDate triggered) {
    LocalDate latest = term.latestDayBefore(event, calendar);
    List<LocalDate> skipped = term.unit() == TermUnit.WD ? skipped(latest.plusDays(1), event) : List.of();
    note("backwards", event, term.amount(), term.unit(), latest);
    if (latest.isBefore(triggered) && event.isAfter(triggered)) note("backwards-late", latest);
    note("last-day", latest);
    return new ReckonedDeadline(rule, event, latest, null, latest, skipped, List.copyOf(lines), provisional);
  }

  ReckonedDeadline forward(StatutoryTerm term, LocalDate start, List<Pause> pauses, @Nullable LocalDate extended) {
    LocalDate unrolled = term.unrolledDayFrom(start, calendar);
    if (term.amount() == 0) note("same-day", start);
    else note("counted", start.plusDays(1), term.amount(), term.unit(), unrolled);
    unrolled = pausing(term, start, unrolled, pauses);
    if (extended != null && (extended.isAfter(unrolled) || rule.promise())) { // no law binds a promise: the day that was set holds
      unrolled = extended;
      note("extended", extended);
    } else if (extended != null) note("extended-unused", extended);
    LocalDate last = term.rolled(unrolled, calendar);
    List<LocalDate> skipped =
        term.unit() == TermUnit.WD ? skipped(start.plusDays(1), last) : skipped(unrolled, last);
    if (term.unit() == TermUnit.WD && !skipped.isEmpty()) note("rest-days", skipped);
    if (last.isAfter(unrolled)) rolled(unrolled, last, skipped);
    else if (!rule.roll()) note("not-rolling");
    if (rule.roll()) relyOn(last);
    note("last-day", last);
    return new ReckonedDeadline(rule, start, last, null, unrolled, skipped, List.copyOf(lines), provisional);
  }

  /** For rows that compare with a limit (法律援助法 art. 44): fewer than so many days are left. */
  void compareWithLimit(LocalDate start, @Nullable LocalDate limit, int atMost) {
    if (limit == null) return;
    long left = ChronoUnit.DAYS.between(start, limit);
    if (left < 0) note("limit-past", limit);
    else note(left <= atMost ? "limit-near" : "limit-far", limit, left);
  }

  /** Stop and resume: each pause moves the end on by the days it took, overlaps counted once. */
  private LocalDate pausing(StatutoryTerm term, LocalDate start, LocalDate end, List<Pause> pauses) {
    LocalDate counted = start;
    for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from).thenComparing(Pause::to)).toList()) {
      if (rule.pausable().isEmpty()) {
        note("pause-not-for-rule", pause.from(), pause.to(), pause.reason());
        continue;
      }
      LocalDate from = pause.from().isBefore(counted) ? counted : pause.from();
      if (from.isAfter(term.rolled(end, calendar))) {
        note("pause-too-late", pause.from(), pause.reason());
        continue;
      }
      if (!pause.to().isAfter(from)) {
        note("pause-empty", pause.from(), pause.to(), pause.reason());
        continue;
      }
      long days =
          term.unit() == TermUnit.WD
              ? from.plusDays(1).datesUntil(pause.to().plusDays(1)).filter(calendar::isWorkingDay).count()
              : ChronoUnit.DAYS.between(from, pause.to());
      end = term.unit() == TermUnit.WD ? calendar.plusWorkingDays(end, (int) days) : end.plusDays(days);
      counted = pause.to();
      note("pause", from, pause.to(), pause.reason(), days, term.unit() == TermUnit.WD ? TermUnit.WD : TermUnit.D, end);
      if (pause.reason().matches("[A-Z_]+") && !rule.pausable().contains(pause.reason()))
        note("pause-reason-unlisted", pause.reason());
    }
    return end;
  }

  private void rolled(LocalDate unrolled, LocalDate last, List<LocalDate> skipped) {
    String holiday = calendar.holidayOn(unrolled);
    if (holiday == null) note("rolled", unrolled, last, skipped.size());
    else note("rolled-holiday", unrolled, holiday, last, skipped.size());
  }

  private List<LocalDate> skipped(LocalDate from, LocalDate before) {
    from.datesUntil(before.isAfter(from) ? before : from).forEach(this::relyOn);
    return calendar.restDays(from, before);
  }

  private void relyOn(LocalDate day) {
    if (provisional) return;
    YearArrangement.Status status = calendar.year(day.getYear()).status();
    if (status == YearArrangement.Status.OFFICIAL) return;
    provisional = true;
    note(status == YearArrangement.Status.PROVISIONAL ? "provisional" : "no-calendar", day.getYear());
  }
}
