package org.nuanyang.journeys;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.Charges;
import org.nuanyang.rounds.Found;
import org.nuanyang.rounds.GiveCharge;
import org.nuanyang.rounds.RecordVisit;
import org.nuanyang.rounds.Rounds;
import org.nuanyang.rounds.WeeklyBriefs;
import org.springframework.context.ApplicationContext;

/** The city's leader answers for its centre, has been there and found something; the week is summed up and issued. */
final class LivingRounds {

  final UUID place;
  final UUID charge;
  final UUID visit;
  final UUID brief;

  LivingRounds(ApplicationContext platform, Actor leader, Actor officer, Actor director, LocalDate today) {
    Rounds rounds = platform.getBean(Rounds.class);
    WeeklyBriefs briefs = platform.getBean(WeeklyBriefs.class);
    place = director.organisation();
    charge = platform.getBean(Charges.class).give(new GiveCharge(UUID.randomUUID(), ChargeKind.PLACE, place, leader.id(), today, today.plusDays(99), leader));
    var answers = rounds.checklist(charge, leader).stream().map(one -> new RecordVisit.Answer(one.code(), Found.PROBLEM, "墙上的电话是旧的", one.code().endsWith("notice"))).toList();
    visit = rounds.record(new RecordVisit(UUID.randomUUID(), charge, today, answers, "下周再来看", null, leader));
    brief = briefs.draw(today, officer);
    briefs.issue(brief, briefs.view(brief, null, officer).version(), officer);
  }
}
