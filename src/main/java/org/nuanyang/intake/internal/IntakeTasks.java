package org.nuanyang.intake.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.AidFirst;
import org.nuanyang.intake.Drafts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What intake does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class IntakeTasks {

  private static final UUID NOBODY = new UUID(0, 0);

  /** Half-filled forms hold identity numbers and stories; nobody needs them for ever (个人信息保护法 第四十七条). */
  @Bean
  RecurringTask<Void> clearDrafts(Drafts drafts, AuditTrail audit, Clock clock,
      @Value("${nuanyang.kept.drafts}") Period kept, @Value("${nuanyang.city.code}") String city) {
    return Tasks.recurring("intake-clear-drafts", new Daily(clock.getZone(), LocalTime.of(3, 30)))
        .execute(
            (task, context) -> {
              int cleared = drafts.clearUntouchedSince(clock.instant().minus(kept));
              if (cleared > 0) audit.did(Actor.system(city), "drafts.clear", "draft", NOBODY, String.valueOf(cleared));
            });
  }

  /** A new morning brings terms nearer: what presses rings before the office opens (法律援助法 第四十四条). */
  @Bean
  RecurringTask<Void> watchTerms(AidFirst aidFirst, Clock clock, @Value("${nuanyang.city.code}") String city) {
    return Tasks.recurring("intake-watch-terms", new Daily(clock.getZone(), LocalTime.of(0, 20)))
        .execute((task, context) -> aidFirst.sweep(city, LocalDate.now(clock)));
  }
}
