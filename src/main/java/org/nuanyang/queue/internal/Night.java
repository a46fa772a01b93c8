package org.nuanyang.queue.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every night: the numbers of the day are over, and why somebody was put first is forgotten. */
@Component
@Transactional
class Night {

  private final TicketRoll roll;
  private final Clock clock;

  Night(TicketRoll roll, Clock clock) {
    this.roll = roll;
    this.clock = clock;
  }

  void forget() {
    roll.closeBefore(LocalDate.now(clock));
  }

  /** Runs once among all nodes. */
  @Configuration(proxyBeanMethods = false)
  static class Daily0010 {

    @Bean
    RecurringTask<Void> queueNight(Night night, Clock clock) {
      return Tasks.recurring("queue-night", new Daily(clock.getZone(), LocalTime.of(0, 10))).execute((task, context) -> night.forget());
    }
  }
}
