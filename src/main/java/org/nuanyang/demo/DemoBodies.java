package org.nuanyang.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.referrals.Referrals;
import org.springframework.stereotype.Component;

/** What the forensic institutes of the demo city ask for and how long they take. */
@Component
class DemoBodies {

  private record Price(String institute, String about, String yuan, int days) {}

  private static final List<Price> PRICES =
      List.of(
          new Price("1", "伤残等级", "1200", 20), new Price("2", "伤残等级", "980", 30), new Price("3", "伤残等级", "1500", 12),
          new Price("1", "笔迹印章", "2400", 30), new Price("2", "笔迹印章", "2000", 25), new Price("3", "亲子关系", "2400", 7),
          new Price("2", "亲子关系", "1800", 10), new Price("1", "误工期护理期营养期", "900", 15));

  private final Referrals referrals;

  DemoBodies(Referrals referrals) {
    this.referrals = referrals;
  }

  void begin(String city) {
    for (Price one : PRICES) {
      UUID body = DemoNetwork.id("forensic", one.institute);
      Actor officer = new Actor(body, "鉴定所", Set.of(Role.SERVICE_OFFICER), body, city, DataScope.UNIT, Set.of(body));
      referrals.price(one.about, new BigDecimal(one.yuan), one.days, officer);
    }
  }
}
