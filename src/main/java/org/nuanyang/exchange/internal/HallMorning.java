package org.nuanyang.exchange.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning what changed in the catalogue goes out, and yesterday's books are compared. */
@Configuration(proxyBeanMethods = false)
class HallMorning {

  private static final Logger LOG = LoggerFactory.getLogger(HallMorning.class);

  @Bean
  RecurringTask<Void> hallMorning(ExchangeRoom room, Clock clock, @Value("${nuanyang.city.code}") String city) {
    return Tasks.recurring("hall-morning", new Daily(clock.getZone(), LocalTime.of(6, 10))).execute((task, context) -> today(room, clock, city));
  }

  static void today(ExchangeRoom room, Clock clock, String city) {
    if (!room.connected()) return;
    Actor system = Actor.system(city);
    room.pushItems(system);
    try {
      room.compare(LocalDate.ofInstant(clock.instant(), CityClock.ZONE).minusDays(1), system);
    } catch (Refusal noAnswer) {
      LOG.warn("the hall's book of yesterday could not be read: {}", noAnswer.messageKey());
    }
  }
}
