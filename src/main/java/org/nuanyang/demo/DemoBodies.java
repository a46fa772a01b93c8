package org.nuanyang.demo;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.referrals.Referrals;
import org.springframework.stereotype.Component;

/** What the forensic institutes of the demo city ask for and how long they take, and the booths for video visits. */
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

  DemoBodies(Referrals referrals, Bookings bookings) {
    this.referrals = referrals;
    this.bookings = bookings;
  }

  /** @param halls the centres, of which the first three have a booth for video visits */
  void begin(String city, List<UUID> halls) {
    Actor system = Actor.system(city);
    for (UUID hall : halls.subList(0, 3)) booth(DemoNetwork.id("booth", hall.toString()), city, hall, "远程会见室", 1, system);
    booth(DemoNetwork.id("booth", "prison"), city, DemoNetwork.id("prison", ""), "监狱会见席", 4, system);
    for (Price one : PRICES) {
      UUID body = DemoNetwork.id("forensic", one.institute);
      Actor officer = new Actor(body, "鉴定所", Set.of(Role.SERVICE_OFFICER), body, city, DataScope.UNIT, Set.of(body));
      referrals.price(one.about, new BigDecimal(one.yuan), one.days, officer);
    }
  }

  private void booth(UUID id, String city, UUID place, String name, int capacity, Actor by) {
    OpeningHours hours = OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.of(11, 40), LocalTime.of(14, 30), LocalTime.of(17, 10));
    bookings.offer(new OfferBookable(id, city, place, BookableKind.VISIT_BOOTH, name, capacity, hours, SLOT_MINUTES, false, by));
  }
}
