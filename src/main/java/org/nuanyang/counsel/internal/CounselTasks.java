package org.nuanyang.counsel.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the counsel does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class CounselTasks {

  @Bean
  RecurringTask<Void> forgetTalks(Forgetting forgetting, Clock clock) {
    return Tasks.recurring("counsel-forget", new Daily(clock.getZone(), LocalTime.of(3, 10)))
        .execute((task, context) -> forgetting.sweep());
  }
}
