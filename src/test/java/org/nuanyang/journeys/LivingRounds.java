package org.nuanyang.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.Charges;
import org.nuanyang.rounds.Found;
import org.nuanyang.rounds.GiveCharge;
import org.nuanyang.rounds.RecordVisit;
import org.nuanyang.rounds.Rounds;
import org.nuanyang.rounds.WeeklyBriefs;
import org.nuanyang.windows.Pledges;
import org.nuanyang.windows.Windows;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The city's leader answers for its centre, has been there and found something; the week is summed up and issued. */
final class LivingRounds {

  final UUID place;
  final UUID charge;
  final UUID visit;
  final UUID brief;
  final UUID hallDay;

  LivingRounds(ApplicationContext platform, JdbcClient sql, Actor leader, Actor officer, Actor director, LocalDate today) {
    Rounds rounds = platform.getBean(Rounds.class);
    WeeklyBriefs briefs = platform.getBean(WeeklyBriefs.class);
    place = director.organisation();
    charge = platform.getBean(Charges.class).give(new GiveCharge(UUID.randomUUID(), ChargeKind.PLACE, place, leader.id(), today, today.plusDays(99), leader));
    var answers = rounds.checklist(charge, leader).stream().map(one -> new RecordVisit.Answer(one.code(), Found.PROBLEM, "墙上的电话是旧的", one.code().endsWith("notice"))).toList();
    visit = rounds.record(new RecordVisit(UUID.randomUUID(), charge, today, answers, "下周再来看", null, leader));
    brief = briefs.draw(today, officer);
    briefs.issue(brief, briefs.view(brief, null, officer).version(), officer);
    platform.getBean(Windows.class).open(UUID.randomUUID(), place, "1号窗口", director);
    platform.getBean(Windows.class).fill(place, today.plusDays(7), director);
    platform.getBean(Pledges.class).publish(UUID.randomUUID(), place, List.of("材料齐的，当天受理"), director);
    hallDay = UUID.randomUUID();
    sql.sql("insert into hall_day (id, city, day, at, who, theirs, ours, differences) values (?, ?, ?, now(), '系统', 1, 0, '[{\"what\":\"MISSING_HERE\",\"number\":\"SW-0001\",\"receiptNumber\":\"\",\"theirs\":\"\",\"ours\":\"\"}]')")
        .params(hallDay, leader.city(), today)
        .update();
    sql.sql("insert into exchange_line (id, city, at, kind, about, result, attempt, words) values (?, ?, now(), 'PROGRESS', 'SW-****01', 'GIVEN_UP', 6, 'status 503')").params(UUID.randomUUID(), leader.city()).update();
  }
}
