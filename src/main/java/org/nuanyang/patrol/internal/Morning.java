package org.nuanyang.patrol.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every morning: monthly tasks begin again, and whoever is watched is gone back to on the day that was set. */
@Component
@Transactional
class Morning {

  private static final int MOST = 5000;

  private final TaskRoom tasks;
  private final CardBook book;
  private final DeskNotices desks;
  private final JdbcClient jdbc;
  private final Clock clock;

  Morning(TaskRoom tasks, CardBook book, DeskNotices desks, JdbcClient jdbc, Clock clock) {
    this.tasks = tasks;
    this.book = book;
    this.desks = desks;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Once a day is enough; twice tells nobody twice. */
  void today() {
    tasks.nextMonth();
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    for (UUID id : jdbc.sql("select id from dispute_card where state = 'WATCHED' and next_on <= ? order by next_on, id limit ?").params(today, MOST).query(UUID.class).list())
      revisit(book.find(id));
  }

  private void revisit(DisputeCard card) {
    for (Role role : List.of(Role.MEDIATOR, Role.CLERK))
      desks.put(
          new PutNotice(
              "patrol.revisit:" + card.id + ":" + card.nextOn + ":" + role, card.id, card.city, card.organisation, role, null, "patrol.revisit", "warn",
              book.text("patrol.notice.revisit", card.number, card.villageName), "", "/desk/patrol/cards/" + card.id));
  }

  /** Runs once among all nodes. */
  @Configuration(proxyBeanMethods = false)
  static class Daily820 {

    @Bean
    RecurringTask<Void> patrolMorning(Morning morning, Clock clock) {
      return Tasks.recurring("patrol-morning", new Daily(clock.getZone(), LocalTime.of(8, 20))).execute((task, context) -> morning.today());
    }
  }
}
