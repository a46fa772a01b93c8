package org.nuanyang.demo;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.booking.BookableKind;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.LendRoom;
import org.nuanyang.booking.Lending;
import org.nuanyang.booking.LentTo;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.referrals.Referrals;
import org.springframework.stereotype.Component;

/** What the forensic institutes of the demo city ask for and how long they take, the booths for video visits, and rooms that are lent. */
@Component
class DemoBodies {

  private record Price(String institute, String about, String yuan, int days) {}

  private static final List<Price> PRICES =
      List.of(
          new Price("1", "伤残等级", "1200", 20), new Price("2", "伤残等级", "980", 30), new Price("3", "伤残等级", "1500", 12),
          new Price("1", "笔迹印章", "2400", 30), new Price("2", "笔迹印章", "2000", 25), new Price("3", "亲子关系", "2400", 7),
          new Price("2", "亲子关系", "1800", 10), new Price("1", "误工期护理期营养期", "900", 15));

  private static final int SLOT_MINUTES = 20;

  private final Referrals referrals;
  private final Bookings bookings;
  private final Lending lending;

  DemoBodies(Referrals referrals, Bookings bookings, Lending lending) {
    this.referrals = referrals;
    this.bookings = bookings;
    this.lending = lending;
  }

  /** @param halls the centres, of which the first three have a booth for video visits */
  void begin(String city, List<UUID> halls) {
    Actor system = Actor.system(city);
    for (UUID hall : halls.subList(0, 3)) booth(DemoNetwork.id("booth", hall.toString()), city, hall, "远程会见室", 1, system);
    booth(DemoNetwork.id("booth", "prison"), city, DemoNetwork.id("prison", ""), "监狱会见席", 4, system);
    rooms(city, halls.getFirst(), system);
    for (Price one : PRICES) {
      UUID body = DemoNetwork.id("forensic", one.institute);
      Actor officer = new Actor(body, "鉴定所", Set.of(Role.SERVICE_OFFICER), body, city, DataScope.UNIT, Set.of(body));
      referrals.price(one.about, new BigDecimal(one.yuan), one.days, officer);
    }
  }

  /** The committee's own, one of the centre and of two villages that others may book, and a video room at each end. */
  private void rooms(String city, UUID hall, Actor by) {
    UUID committee = DemoNetwork.id("mediation", "");
    OpeningHours office = OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30));
    bookings.offer(new OfferBookable(DemoNetwork.id("room", "own"), city, committee, BookableKind.ROOM, "第一调解室", 1, office, 60, false, by));
    lend("hall", hall, "二楼调解室", false, null, office, "正门进，右手电梯到二楼", true, "导办台，拿登记本换", by);
    lend("hall-video", hall, "二楼视频室", true, null, office, "正门进，右手电梯到二楼", true, "导办台，拿登记本换", by);
    for (int village : List.of(0, 1)) {
      UUID point = DemoNetwork.id("point", String.valueOf(village));
      OpeningHours mornings = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(15, 0), LocalTime.of(17, 0));
      lend("point-" + village, point, "村部调解室", false, village == 0 ? point : null, mornings, "村口下车往里走200米，院里左手第一间", village == 1, "村部值班员", by);
      lend("point-video-" + village, point, "村部视频室", true, null, mornings, "村口下车往里走200米，院里左手第二间", village == 1, "村部值班员", by);
    }
  }

  private void lend(String name, UUID owner, String called, boolean video, @Nullable UUID confirmer, OpeningHours hours, String way, boolean stepFree, String keeper, Actor by) {
    UUID id = DemoNetwork.id("room", name);
    if (lending.rooms(by).stream().anyMatch(one -> one.id().equals(id))) return;
    lending.lend(new LendRoom(DemoNetwork.id("lend", name), id, 0, owner, called, video, LentTo.CITY, Set.of(), confirmer, hours, way, stepFree, keeper, by));
  }

  private void booth(UUID id, String city, UUID place, String name, int capacity, Actor by) {
    OpeningHours hours = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(11, 40), LocalTime.of(14, 30), LocalTime.of(17, 10));
    bookings.offer(new OfferBookable(id, city, place, BookableKind.VISIT_BOOTH, name, capacity, hours, SLOT_MINUTES, false, by));
  }
}
