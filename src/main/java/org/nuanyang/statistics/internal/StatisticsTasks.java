package org.nuanyang.statistics.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What statistics does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class StatisticsTasks {

  @Bean
  RecurringTask<Void> foldTallies(Tallies tallies) {
    return Tasks.recurring("statistics-fold", FixedDelay.ofMinutes(1)).execute((task, context) -> tallies.fold());
  }
}
