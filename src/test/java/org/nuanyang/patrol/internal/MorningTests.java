package org.nuanyang.patrol.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A monthly task begins again with its villages and people, once. */
@PlatformTest
class MorningTests {

  @Autowired Morning morning;
  @Autowired Network network;
  @Autowired JdbcClient sql;

  @Test
  void setsAMonthlyTaskAgainOnce() {
    UUID task = UUID.randomUUID();
    UUID unit = organisation();
    sql.sql("insert into patrol_task (id, version, city, organisation, title, starts_on, ends_on, themes, visits, monthly, set_by, set_by_name) values (?, 0, '159799', ?, '每月', '2020-01-01', '2020-01-31', 'LAND', 3, true, ?, '甲')").params(task, unit, UUID.randomUUID()).update();
    sql.sql("insert into patrol_village (task, village, name, region) values (?, ?, '东村', '159799')").params(task, UUID.randomUUID()).update();
    sql.sql("insert into patrol_person (task, account, name) values (?, ?, '乙')").params(task, UUID.randomUUID()).update();

    morning.today();
    morning.today();

    UUID next = sql.sql("select id from patrol_task where previous = ?").param(task).query(UUID.class).single();
    assertThat(sql.sql("select count(*) from patrol_village where task = ?").param(next).query(Integer.class).single()).isEqualTo(1);
    assertThat(sql.sql("select count(*) from patrol_person where task = ?").param(next).query(Integer.class).single()).isEqualTo(1);
    assertThat(sql.sql("select starts_on = date_trunc('month', starts_on) and ends_on >= starts_on + 27 from patrol_task where id = ?").param(next).query(Boolean.class).single()).isTrue();
    sql.sql("update patrol_task set stopped_on = '2020-02-01' where city = '159799'").update();
  }

  private UUID organisation() {
    UUID id = UUID.randomUUID();
    network.register(List.of(new RegisterOrganisation(id, "159799", OrganisationKind.MEDIATION_COMMITTEE, null, "159799", "某调委会", "某调委会", "一号", "04791234567", null, OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 30), LocalTime.of(17, 30)), true, Set.of("zh"))), Actor.system("159799"));
    return id;
  }
}
