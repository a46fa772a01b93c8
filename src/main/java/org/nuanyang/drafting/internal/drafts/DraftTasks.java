package org.nuanyang.drafting.internal.drafts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Period;
import java.util.UUID;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What drafts do by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class DraftTasks {

  private static final UUID NOBODY = new UUID(0, 0);

  /** A draft holds a person's story; it is not kept for ever (个人信息保护法 第四十七条). */
  @Bean
  RecurringTask<Void> clearGuidedDrafts(PaperDrafts drafts, AuditTrail audit, Clock clock,
      @Value("${nuanyang.kept.papers}") Period kept, @Value("${nuanyang.city.code}") String city) {
    return Tasks.recurring("drafting-clear-drafts", new Daily(clock.getZone(), LocalTime.of(3, 40)))
        .execute(
            (task, context) -> {
              int cleared = drafts.clearUntouchedSince(clock.instant().minus(kept));
              if (cleared > 0) audit.did(Actor.system(city), "drafting.clear", "guided-draft", NOBODY, String.valueOf(cleared));
            });
  }
}
