package org.nuanyang.knowledge.internal.writing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class Rounds {

  @Bean
  RecurringTask<Void> compareCitations(Round round) {
    return Tasks.recurring("knowledge-compare", FixedDelay.of(Duration.ofMinutes(1))).execute((task, context) -> round.go());
  }
}
