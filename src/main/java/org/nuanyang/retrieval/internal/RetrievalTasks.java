package org.nuanyang.retrieval.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What retrieval does by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class RetrievalTasks {

  @Bean
  RecurringTask<Void> lessons(LessonRun run) {
    return Tasks.recurring("retrieval-lessons", FixedDelay.ofSeconds(5)).execute((task, context) -> run.workOff());
  }
}
