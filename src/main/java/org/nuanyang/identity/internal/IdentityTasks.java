package org.nuanyang.identity.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What identity does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class IdentityTasks {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Duration WINDOWS_KEPT = Duration.ofDays(2);

  @Bean
  RecurringTask<Void> sealAuditTrail(AuditSealer sealer) {
    return Tasks.recurring("identity-seal-audit", FixedDelay.ofMinutes(1))
        .execute((task, context) -> sealer.seal());
  }

  @Bean
  RecurringTask<Void> closeAuditDay(AuditRoom room, Clock clock) {
    return Tasks.recurring("identity-close-audit-day", new Daily(clock.getZone(), LocalTime.of(0, 30)))
        .execute((task, context) -> room.closeYesterday());
  }

  /** The day's clean-up is on the trail like everything else that is done. */
  @Bean
  RecurringTask<Void> forgetSubmissions(Submissions submissions, AuditTrail audit, Clock clock,
      @Value("${nuanyang.kept.submissions}") Period kept, @Value("${nuanyang.city.code}") String city) {
    return Tasks.recurring("identity-forget-submissions", new Daily(clock.getZone(), LocalTime.of(3, 40)))
        .execute(
            (task, context) -> {
              int forgotten = submissions.forgetBefore(clock.instant().minus(kept));
              if (forgotten > 0) audit.did(Actor.system(city), "submissions.forget", "submission", NOBODY, String.valueOf(forgotten));
            });
  }

  @Bean
  RecurringTask<Void> forgetRateWindows(CountedWindows windows, Clock clock) {
    return Tasks.recurring("identity-forget-windows", FixedDelay.ofHours(6))
        .execute((task, context) -> windows.forgetBefore(clock.instant().minus(WINDOWS_KEPT)));
  }
}
