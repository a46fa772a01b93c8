package org.nuanyang.rounds.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.ChargeView;
import org.nuanyang.rounds.CheckItem;
import org.nuanyang.rounds.Found;
import org.nuanyang.rounds.RecordVisit;
import org.springframework.validation.Errors;

/** What a leader typed at the place; the points of the list are read beside it. @param dueOn by when what is pressed for is answered; may stay empty */
record VisitForm(@Nullable String submissionKey, @Nullable String on, @Nullable String summary, @Nullable String dueOn) {

  static final int LONGEST = 500;
  private static final int DAYS_BACK = 31;
  private static final int DAYS_AHEAD = 180;

  /** One point of the list with what was chosen. @param bad something is missing here */
  record Line(CheckItem item, Found found, String note, boolean press, boolean bad) {

    RecordVisit.Answer answer() {
      return new RecordVisit.Answer(item.code(), found, found == Found.PROBLEM ? note : "", found == Found.PROBLEM && press);
    }
  }

  static VisitForm blank(LocalDate today) {
    return new VisitForm(null, today.toString(), "", "");
  }

  void check(List<Line> lines, ChargeView charge, LocalDate today, Errors errors) {
    LocalDate day = RoundInput.day(on).orElse(null);
    if (day == null || day.isAfter(today) || day.isBefore(today.minusDays(DAYS_BACK))) errors.rejectValue("on", "rounds.visit.day", new Object[] {DAYS_BACK}, null);
    else if (day.isBefore(charge.from()) || day.isAfter(charge.until())) errors.rejectValue("on", "rounds.visit.term", new Object[] {charge.from(), charge.until()}, null);
    if (RoundInput.text(summary).length() > LONGEST) errors.rejectValue("summary", "rounds.visit.long", new Object[] {LONGEST}, null);
    LocalDate due = RoundInput.day(dueOn).orElse(null);
    boolean typed = !RoundInput.text(dueOn).isEmpty();
    if (typed && (due == null || due.isBefore(today) || due.isAfter(today.plusDays(DAYS_AHEAD)))) errors.rejectValue("dueOn", "rounds.visit.due", new Object[] {DAYS_AHEAD}, null);
    for (Line line : lines) if (line.bad()) errors.reject("rounds.visit.note", new Object[] {line.item().ask()}, null);
  }

  RecordVisit order(UUID key, UUID charge, List<Line> lines, Actor by) {
    return new RecordVisit(
        key, charge, RoundInput.day(on).orElseThrow(), lines.stream().map(Line::answer).toList(), RoundInput.text(summary), RoundInput.day(dueOn).orElse(null), by);
  }
}
