package org.nuanyang.patrol.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.WorkBesides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mediators' visits as their allowance counts them: one person, one village, one day. Clerks go round on their salary. */
@Component
@Transactional(readOnly = true)
class PaidVisits implements WorkBesides {

  static final String KIND = "PATROL";
  private static final int MOST = 2000;

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Reach reach;

  PaidVisits(JdbcClient jdbc, Accounts accounts, Reach reach) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.reach = reach;
  }

  private record Visit(UUID account, String accountName, String villageName, LocalDate onDay, UUID task) {}

  @Override
  public List<Done> between(LocalDate from, LocalDate to, Actor by) {
    Map<String, Object> values = new HashMap<>(Map.of("city", by.city(), "from", from, "to", to, "size", MOST));
    if (!reach.all(by)) values.put("units", reach.units(by));
    List<Visit> visits =
        jdbc.sql(
                "select account, account_name, village_name, on_day, task from patrol_visit where city = :city and on_day between :from and :to"
                    + (reach.all(by) ? "" : " and organisation in (:units)") + " order by account_name, on_day, id limit :size")
            .params(values)
            .query(Visit.class)
            .list();
    Map<UUID, Boolean> mediators = new HashMap<>();
    return visits.stream()
        .filter(one -> mediators.computeIfAbsent(one.account(), account -> accounts.account(account).roles().contains(Role.MEDIATOR)))
        .map(one -> new Done(one.account(), one.accountName(), KIND, one.villageName(), one.task() == null ? "/desk/patrol/tasks" : "/desk/patrol/tasks/" + one.task(), one.onDay()))
        .toList();
  }
}
