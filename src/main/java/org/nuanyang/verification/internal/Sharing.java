package org.nuanyang.verification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Data a bureau shares only on conditions (有条件共享): the days for its decision and for the delivery, by the city's rules. */
@Component
class Sharing {

  private static final String DAYS_TO_DECIDE = "data_decide_days";
  private static final String DAYS_TO_DELIVER = "data_deliver_days";

  /** Whoever decides in days is not asked every minute. */
  private static final Duration LOOKS_AGAIN = Duration.ofHours(12);

  private record Asked(String city, LocalDate on) {}

  private final JdbcClient db;
  private final Policies policies;
  private final WorkCalendar calendar;
  private final Clock clock;

  Sharing(JdbcClient db, Policies policies, WorkCalendar calendar, Clock clock) {
    this.db = db;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The bureau says that it has to decide first; said again, or after somebody noted that it agreed, it changes nothing but when it is asked next. */
  void awaitsDecision(UUID inquiry) {
    Asked asked = asked(inquiry);
    LocalDate due = calendar.plusWorkingDays(asked.on(), days(asked.city(), DAYS_TO_DECIDE));
    db.sql(
            """
            UPDATE means_inquiry SET state = CASE WHEN state = 'AGREED' THEN state ELSE 'AWAITS_DECISION' END,
              due_on = CASE WHEN state = 'AGREED' THEN due_on ELSE :due END, attempts = 0, last_error = '', next_try = :next
            WHERE id = :id AND state IN ('QUEUED', 'AWAITS_DECISION', 'AGREED')""")
        .param("due", due)
        .param("next", clock.instant().plus(LOOKS_AGAIN).atOffset(ZoneOffset.UTC))
        .param("id", inquiry)
        .update();
  }

  /** It agreed: the data are delivered within the term, which begins today. @param by who noted it; null when its system said so */
  void agreed(UUID inquiry, @Nullable String by) {
    LocalDate today = LocalDate.now(clock);
    LocalDate due = calendar.plusWorkingDays(today, days(asked(inquiry).city(), DAYS_TO_DELIVER));
    db.sql(
            """
            UPDATE means_inquiry SET state = 'AGREED', agreed_on = coalesce(agreed_on, :today), decision_by_name = coalesce(decision_by_name, :by),
              due_on = CASE WHEN agreed_on IS NULL THEN :due ELSE due_on END, attempts = 0, last_error = '', next_try = :next
            WHERE id = :id AND state IN ('QUEUED', 'AWAITS_DECISION', 'AGREED')""")
        .param("today", today)
        .param("by", by)
        .param("due", due)
        .param("next", clock.instant().plus(LOOKS_AGAIN).atOffset(ZoneOffset.UTC))
        .param("id", inquiry)
        .update();
  }

  /** It will not share them: the pledge and the letter remain. */
  void declined(UUID inquiry, String why, String by) {
    db.sql("UPDATE means_inquiry SET state = 'DEAD', last_error = :why, decision_by_name = :by WHERE id = :id")
        .param("why", why)
        .param("by", by)
        .param("id", inquiry)
        .update();
  }

  private Asked asked(UUID inquiry) {
    return db.sql("SELECT city, asked_at FROM means_inquiry WHERE id = ?")
        .param(inquiry)
        .query((row, line) -> new Asked(row.getString(1), LocalDate.ofInstant(row.getTimestamp(2).toInstant(), clock.getZone())))
        .single();
  }

  private int days(String city, String parameter) {
    return Integer.parseInt(policies.parameter(policies.profileOf(city), parameter, LocalDate.now(clock)));
  }
}
