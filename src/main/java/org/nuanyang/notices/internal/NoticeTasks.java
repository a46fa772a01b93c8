package org.nuanyang.notices.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What notices do by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class NoticeTasks {

  private static final Duration CODES_KEPT = Duration.ofDays(1);

  /** What the call after the commit could not deliver. */
  @Bean
  RecurringTask<Void> smsRound(SmsCourier courier) {
    return Tasks.recurring("notices-sms", FixedDelay.ofSeconds(20))
        .execute((task, context) -> courier.deliver());
  }

  @Bean
  RecurringTask<Void> forgetCodes(JdbcClient database, Clock clock) {
    return Tasks.recurring("notices-forget-codes", FixedDelay.ofHours(6))
        .execute(
            (task, context) -> {
              var moment = Timestamp.from(clock.instant().minus(CODES_KEPT));
              for (String table : new String[] {"phone_code", "phone_code_pause"})
                database
                    .sql("delete from " + table + " where sent_at < :moment")
                    .param("moment", moment)
                    .update();
            });
  }
}
