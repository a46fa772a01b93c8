package org.nuanyang.rounds.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.CityClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every morning leaders are told where a visit is due; on Mondays the week that is over is summed up. */
@Component
@Transactional
class RoundMorning {

  private final BriefRoom drafts;
  private final ChargesOnFile charges;
  private final RoundRules rules;
  private final RoundWords words;
  private final DeskNotices desks;
  private final JdbcClient jdbc;
  private final Clock clock;

  RoundMorning(BriefRoom drafts, ChargesOnFile charges, RoundRules rules, RoundWords words, DeskNotices desks, JdbcClient jdbc, Clock clock) {
    this.drafts = drafts;
    this.charges = charges;
    this.rules = rules;
    this.words = words;
    this.desks = desks;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Once a day is enough; twice tells nobody twice. */
  void today(String city) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    int days = rules.visitDays(city, today);
    for (UUID id : jdbc.sql("select id from charge where city = ? and ended_on is null and until_day >= ? and from_day <= ?").params(city, today, today).query(UUID.class).list()) {
      Charge charge = charges.findById(id).orElseThrow();
      LocalDate due = charge.visitBy(days);
      if (!today.isBefore(due))
        desks.put(
            new PutNotice(
                "rounds.due:" + id + ":" + due, id, city, null, null, charge.leader, "rounds.due", "warn", words.say("rounds.notice.due", charge.label), "",
                "/desk/rounds/" + id + "/visit"));
    }
    if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
      UUID brief = drafts.draw(today.minusDays(1), Actor.system(city));
      desks.put(
          new PutNotice(
              "rounds.draft:" + brief, brief, city, null, Role.BUREAU_OFFICER, null, "rounds.draft", "info", words.say("rounds.notice.draft"), "", "/desk/rounds/briefs/" + brief));
    }
  }

  /** Runs once among all nodes. */
  @Configuration(proxyBeanMethods = false)
  static class Daily740 {

    @Bean
    RecurringTask<Void> roundsMorning(RoundMorning morning, Clock clock, @Value("${nuanyang.city.code}") String city) {
      return Tasks.recurring("rounds-morning", new Daily(clock.getZone(), LocalTime.of(7, 40))).execute((task, context) -> morning.today(city));
    }
  }
}
