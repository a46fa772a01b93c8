package org.nuanyang.verification.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the call after the commit could not bring home. */
@Configuration(proxyBeanMethods = false)
class VerificationTasks {

  @Bean
  RecurringTask<Void> meansRound(InquiryCourier courier) {
    return Tasks.recurring("verification-inquiries", FixedDelay.ofSeconds(20)).execute((task, context) -> courier.deliver());
  }
}
