package org.nuanyang.identity.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What identity does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class IdentityTasks {

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

  @Bean
  RecurringTask<Void> forgetRateWindows(CountedWindows windows, Clock clock) {
    return Tasks.recurring("identity-forget-windows", FixedDelay.ofHours(6))
        .execute((task, context) -> windows.forgetBefore(clock.instant().minus(WINDOWS_KEPT)));
  }
}
