package org.nuanyang.assessment.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.nuanyang.assessment.KeptAssessments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is due by the clock, once among all nodes. */
@Configuration(proxyBeanMethods = false)
class AssessmentTasks {

  @Bean
  RecurringTask<Void> forgetAssessments(KeptAssessments kept, Clock clock) {
    return Tasks.recurring("assessment-forget", new Daily(clock.getZone(), LocalTime.of(3, 20))).execute((task, context) -> kept.sweep());
  }
}
