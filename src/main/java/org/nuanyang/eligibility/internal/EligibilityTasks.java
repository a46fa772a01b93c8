package org.nuanyang.eligibility.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What eligibility does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class EligibilityTasks {

  @Bean
  RecurringTask<Void> replays(ReplayRun run) {
    return Tasks.recurring("eligibility-replays", FixedDelay.ofSeconds(5)).execute((task, context) -> run.workOff());
  }
}
