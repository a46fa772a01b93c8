package org.nuanyang.outreach.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.outreach.Checkups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What check-ups do by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class CheckupTasks {

  private static final UUID NOBODY = new UUID(0, 0);

  /** What a firm said of its own faults is not kept for ever; a year lets it compare with the last time. */
  @Bean
  RecurringTask<Void> clearFirmCheckups(Checkups checkups, AuditTrail audit, Clock clock,
      @Value("${nuanyang.kept.checkups}") Period kept, @Value("${nuanyang.city.code}") String city) {
    return Tasks.recurring("outreach-clear-checkups", new Daily(clock.getZone(), LocalTime.of(3, 50)))
        .execute(
            (task, context) -> {
              int cleared = checkups.clearUntouchedSince(clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant());
              if (cleared > 0) audit.did(Actor.system(city), "outreach.clear", "firm-checkup", NOBODY, String.valueOf(cleared));
            });
  }
}
