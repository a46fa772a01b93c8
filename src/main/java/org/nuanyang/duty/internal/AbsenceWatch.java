package org.nuanyang.duty.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every few minutes whether a lawyer did not come, once among all nodes. Nobody of a demo city
 * goes to work, so there nobody is missed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "nuanyang.demo", havingValue = false, matchIfMissing = true)
class AbsenceWatch {

  private static final Duration EVERY = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> watchDutyAbsences(Absences absences) {
    return Tasks.recurring("duty-absences", FixedDelay.of(EVERY)).execute((task, context) -> absences.look());
  }
}
