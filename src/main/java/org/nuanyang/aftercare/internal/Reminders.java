package org.nuanyang.aftercare.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.aftercare.Aftercare;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices on the officer's own desk; they name nobody and say nothing of why. */
@Component
class Reminders {

  private static final String KIND = "aftercare";
  private static final int MOST = 2000;

  private final DeskNotices desks;
  private final JdbcClient jdbc;
  private final MessageSource messages;

  Reminders(DeskNotices desks, JdbcClient jdbc, MessageSource messages) {
    this.desks = desks;
    this.jdbc = jdbc;
    this.messages = messages;
  }

  void offered(Card card) {
    desks.put(
        new PutNotice(
            KIND + ":" + card.id + ":offered", card.id, card.city, card.office, Role.AFTERCARE_OFFICER, null, KIND, "info", say("aftercare.notice.offered"), "",
            "/desk/aftercare/" + card.id));
  }

  /** The day has been kept, or another one was set. */
  void off(Card card) {
    desks.takeOff(card.id, KIND);
  }

  private record Due(UUID id, String city, UUID office, UUID responsible, LocalDate nextOn) {}

  int remind(LocalDate today) {
    List<Due> due =
        jdbc.sql("select id, city, office, responsible, next_on from aftercare_card where state = 'OPEN' and next_on <= ? order by next_on, id limit ?")
            .params(today, MOST)
            .query(Due.class)
            .list();
    for (Due one : due)
      desks.put(
          new PutNotice(
              KIND + ":" + one.id() + ":" + one.nextOn() + ":" + one.responsible(), one.id(), one.city(), one.office(), null, one.responsible(), KIND, "warn", say("aftercare.notice.due"), "",
              "/desk/aftercare/" + one.id()));
    return due.size();
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }

  /** Runs once among all nodes. */
  @Configuration(proxyBeanMethods = false)
  static class EveryMorning {

    @Bean
    RecurringTask<Void> aftercareMorning(Aftercare aftercare, Clock clock) {
      return Tasks.recurring("aftercare-morning", new Daily(clock.getZone(), LocalTime.of(8, 10))).execute((task, context) -> aftercare.remind());
    }
  }
}
