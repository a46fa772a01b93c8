package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.springframework.stereotype.Component;

/** The terms and promises that run on an assignment; their subject is the application. */
@Component
class AssignmentClocks {

  /** 三日内指派 (法律援助法 第四十三条). */
  static final String TO_ASSIGN = "D02";

  /** 三日内指派并告知办案机关 (第三十六条): runs from the notice, and ends when the organ has been told. */
  static final String NOTICE_TO_ASSIGN = "D14";

  /** 及时确认承办人. */
  static final String TO_ANSWER = "D26";

  /** 紧急案件二十四小时内指派：先行提供时由 intake 开始。 */
  static final String URGENT = "D09";

  static final String SAME_DAY = "SAME_DAY_ASSIGN";

  /** 五个当天: intake starts it for simple applications. */
  static final String FIVE_SAME_DAY = "FIVE_SAME_DAY";

  static final String HALL_30_MINUTES = "HALL_30_MINUTES";

  private final Deadlines deadlines;
  private final Clock clock;

  AssignmentClocks(Deadlines deadlines, Clock clock) {
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** @return when a lawyer must be assigned at the latest */
  Instant opened(GrantedCase granted, Instant grantedAt) {
    start(SAME_DAY, granted, grantedAt);
    return again(granted, grantedAt);
  }

  /** A search begins anew, with the same term as the first. */
  Instant again(GrantedCase granted, Instant from) {
    String rule = granted.isNotified() ? NOTICE_TO_ASSIGN : TO_ASSIGN;
    start(rule, granted, from);
    Instant due = due(granted.application(), rule);
    return due == null ? from.plus(Duration.ofDays(3)) : due;
  }

  void assigned(GrantedCase granted) {
    deadlines.stop(granted.application(), TO_ASSIGN);
    deadlines.stop(granted.application(), SAME_DAY);
    deadlines.stop(granted.application(), URGENT);
    deadlines.stop(granted.application(), HALL_30_MINUTES);
    start(TO_ANSWER, granted, clock.instant());
  }

  void answered(GrantedCase granted) {
    deadlines.stop(granted.application(), TO_ANSWER);
  }

  /** The lawyer has taken the case on: aid has begun. */
  void helped(GrantedCase granted) {
    answered(granted);
    deadlines.stop(granted.application(), FIVE_SAME_DAY);
  }

  void cancelled(GrantedCase granted, String reason) {
    deadlines.cancelAll(granted.application(), reason);
  }

  /** When a running clock of this rule ends; null when none runs. */
  @Nullable Instant due(UUID application, String rule) {
    return deadlines.of(application).stream()
        .filter(view -> view.rule().equals(rule) && view.state().equals("RUNNING"))
        .map(ClockView::dueAt)
        .findFirst()
        .orElse(null);
  }

  private void start(String rule, GrantedCase granted, Instant from) {
    deadlines.watch(
        new WatchDeadline(
            rule, granted.application(), granted.matter(), from, granted.city(), granted.organisation(),
            granted.receiptNumber()));
  }
}
