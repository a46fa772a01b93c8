package org.nuanyang.journeys;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.Brought;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.patrol.SetPatrol;
import org.nuanyang.patrol.SpotPapers;
import org.springframework.context.ApplicationContext;

/** A patrol of the committee with a quiet dispute and a dangerous one, which look like one and the same. */
final class LivingPatrol {

  /** One dot. */
  private static final byte[] PNG =
      Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  final UUID village;
  final String county;
  final UUID task;
  final UUID quiet;
  final UUID dangerous;
  final UUID photo;

  LivingPatrol(ApplicationContext platform, Actor mediator, LocalDate today) {
    VillageView first = platform.getBean(Villages.class).list(mediator.city(), "", "", null, 1).rows().getFirst();
    village = first.id();
    county = first.region();
    task = platform.getBean(Patrols.class).set(new SetPatrol(UUID.randomUUID(), "入户排查", today, today.plusDays(9), Set.of(DisputeKind.LAND), List.of(village), List.of(mediator.id()), 2, false, "先看土地", mediator));
    quiet = reported(platform, Set.of(), "两家争水渠", mediator);
    dangerous = reported(platform, Set.of(DangerSign.WEAPON), "争水渠，有人拿了锄头", mediator);
    SpotPapers spot = platform.getBean(SpotPapers.class);
    spot.keep(dangerous, List.of(new Brought(false, "水渠.png", PNG), new Brought(true, "说的", new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1})), mediator);
    photo = spot.of(dangerous, mediator).getFirst().file();
  }

  private UUID reported(ApplicationContext platform, Set<DangerSign> signs, String what, Actor by) {
    List<PartyTold> parties = List.of(new PartyTold("冯水生", "13977778888"), new PartyTold("", ""));
    return platform.getBean(Disputes.class).report(new ReportDispute(UUID.randomUUID(), task, village, DisputeKind.LAND, what, parties, 2, null, null, signs, by));
  }
}
