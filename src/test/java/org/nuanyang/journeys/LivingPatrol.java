package org.nuanyang.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.patrol.SetPatrol;
import org.springframework.context.ApplicationContext;

/** A patrol of the committee with a quiet dispute and a dangerous one, which look like one and the same. */
final class LivingPatrol {

  final UUID village;
  final String county;
  final UUID task;
  final UUID quiet;
  final UUID dangerous;

  LivingPatrol(ApplicationContext platform, Actor mediator, LocalDate today) {
    VillageView first = platform.getBean(Villages.class).list(mediator.city(), "", "", null, 1).rows().getFirst();
    village = first.id();
    county = first.region();
    task = platform.getBean(Patrols.class).set(new SetPatrol(UUID.randomUUID(), "入户排查", today, today.plusDays(9), Set.of(DisputeKind.LAND), List.of(village), List.of(mediator.id()), 2, false, "先看土地", mediator));
    quiet = reported(platform, Set.of(), "两家争水渠", mediator);
    dangerous = reported(platform, Set.of(DangerSign.WEAPON), "争水渠，有人拿了锄头", mediator);
  }

  private UUID reported(ApplicationContext platform, Set<DangerSign> signs, String what, Actor by) {
    List<PartyTold> parties = List.of(new PartyTold("冯水生", "13977778888"), new PartyTold("", ""));
    return platform.getBean(Disputes.class).report(new ReportDispute(UUID.randomUUID(), task, village, DisputeKind.LAND, what, parties, 2, null, null, signs, by));
  }
}
