package org.nuanyang.cooperation.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the call after the commit could not carry. */
@Configuration(proxyBeanMethods = false)
class CooperationTasks {

  @Bean
  RecurringTask<Void> cooperationRound(Post post) {
    return Tasks.recurring("cooperation-post", FixedDelay.ofSeconds(20)).execute((task, context) -> post.deliver());
  }
}
