package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.mediation.MediationFigures;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.WorkBesides;
import org.nuanyang.shared.CityClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts mediations and transfers of a time. A committee sees its own, the centre those below it, the bureau all. */
@Component("mediationFigureRoom")
@Transactional(readOnly = true)
class FigureRoom implements MediationFigures {

  private static final UUID NONE = new UUID(0, 0);
  private static final int MANY_PEOPLE = 10;
  private static final int MANY_SESSIONS = 5;

  private final JdbcClient jdbc;
  private final Rules rules;
  private final ObjectProvider<WorkBesides> besides;
  private final Clock clock;

  FigureRoom(JdbcClient jdbc, Rules rules, ObjectProvider<WorkBesides> besides, Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.besides = besides;
    this.clock = clock;
  }

  private JdbcClient.StatementSpec ask(String sql, LocalDate from, LocalDate to, Actor by) {
    by.must(Role.MEDIATOR, Role.DIRECTOR, Role.LEADER);
    boolean all = by.scope() == DataScope.CITY || by.isSystem();
    return jdbc.sql(sql)
        .param("city", by.city())
        .param("all", all)
        .param("units", all || by.units().isEmpty() ? Set.of(NONE) : by.units())
        .param("from", Timestamp.from(from.atStartOfDay(CityClock.ZONE).toInstant()))
        .param("today", LocalDate.ofInstant(clock.instant(), CityClock.ZONE))
        .param("to", Timestamp.from(to.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant()));
  }

  private static final String OURS = " city = :city and (:all or committee in (:units)) and ";
  private static final String SETTLED = "state in ('AGREED', 'CONFIRM_APPLIED', 'CONFIRMED', 'PERFORMED', 'BREACHED')";

  private record Accepted(int accepted, int people) {}

  private record Concluded(
      int concluded, int successful, int oral, int written, BigDecimal agreed, int performed, int due, int confirmed, int prevented) {}

  private record Sent(String direction, int count, int settled, BigDecimal recovered, int sameDay) {}

  private record Whole(int disputes, BigDecimal recovered) {}

  @Override
  public Figures of(LocalDate from, LocalDate to, Actor by) {
    Accepted accepted =
        ask("select count(*) as accepted, coalesce(sum(people), 0) as people from mediation_case where" + OURS + "accepted_at >= :from and accepted_at < :to", from, to, by)
            .query(Accepted.class)
            .single();
    // What was never accepted is not concluded either.
    Concluded over =
        ask(
                """
                select count(*) as concluded, count(*) filter (where %1$s) as successful, count(*) filter (where %1$s and oral) as oral,
                  count(*) filter (where %1$s and not oral) as written, coalesce(sum(total) filter (where %1$s), 0) as agreed,
                  count(*) filter (where state = 'PERFORMED') as performed,
                  count(*) filter (where %1$s and not exists (select 1 from mediation_duty d where d.mediation = mediation_case.id and d.done_on is null
                    and d.due_on >= :today)) as due,
                  count(*) filter (where exists (select 1 from mediation_confirmation f where f.mediation = mediation_case.id and f.outcome = 'CONFIRMED')) as confirmed,
                  count(*) filter (where warned <> '') as prevented
                from mediation_case where"""
                        .formatted(SETTLED)
                    + OURS + "accepted_at is not null and concluded_at >= :from and concluded_at < :to",
                from, to, by)
            .query(Concluded.class)
            .single();
    Map<Category, Integer> counts = new EnumMap<>(Category.class);
    Map<Category, BigDecimal> sums = new EnumMap<>(Category.class);
    ask(
            "select category, count(*) as n, coalesce(sum(total), 0) as sum from mediation_case where" + OURS
                + "accepted_at >= :from and accepted_at < :to group by category",
            from, to, by)
        .query(
            row -> {
              Category category = Category.valueOf(row.getString("category"));
              counts.put(category, row.getInt("n"));
              sums.put(category, row.getBigDecimal("sum"));
            });
    Map<TransferDirection, Direction> transfers = new EnumMap<>(TransferDirection.class);
    for (TransferDirection direction : TransferDirection.values()) transfers.put(direction, new Direction(0, 0, BigDecimal.ZERO, 0));
    String sent = " from aid_transfer where city = :city and (:all or centre in (:units) or committee in (:units)) and sent_at >= :from and sent_at < :to";
    ask(
            "select direction, count(*) as count, count(*) filter (where state in ('SETTLED', 'CLOSED')) as settled, coalesce(sum(recovered), 0) as recovered,"
                + " count(*) filter (where assigned_same_day) as same_day" + sent + " group by direction",
            from, to, by)
        .query(Sent.class)
        .list()
        .forEach(one -> transfers.put(TransferDirection.valueOf(one.direction()), new Direction(one.count(), one.settled(), one.recovered(), one.sameDay())));
    // The last outcome of a dispute is what it brought, however often it was handed over.
    Whole whole =
        ask(
                "select count(*) as disputes, coalesce(sum(recovered), 0) as recovered from (select distinct on (matter) matter, recovered" + sent
                    + " order by matter, (recovered is null), id desc) each",
                from, to, by)
            .query(Whole.class)
            .single();
    return new Figures(
        accepted.accepted(), over.concluded(), over.successful(), over.oral(), over.written(), over.agreed(), over.successful(), over.performed(), over.due(),
        over.confirmed(), over.prevented(), accepted.people(), counts, sums, transfers, whole.disputes(), whole.recovered());
  }

  @Override
  public List<PayLine> pay(LocalDate from, LocalDate to, Actor by) {
    Map<String, BigDecimal> amounts = rules.pay(to);
    List<PayLine> lines = new ArrayList<>();
    ask(
            "select c.id, c.number, c.oral, c.people, c.concluded_at, " + SETTLED + " as settled, m.person, m.name,"
                + " (select count(*) from mediation_session s where s.mediation = c.id and s.state = 'HELD') as held"
                + " from mediation_case c join mediation_mediator m on m.mediation = c.id and m.place = 0 where c.city = :city"
                + " and (:all or c.committee in (:units)) and c.accepted_at is not null and c.concluded_at >= :from and c.concluded_at < :to"
                + " order by m.name, c.id limit 2000",
            from, to, by)
        .query(
            row -> {
              boolean settled = row.getBoolean("settled");
              if (!settled && row.getInt("held") == 0) return;
              boolean hard = settled && (row.getInt("people") >= MANY_PEOPLE || row.getInt("held") >= MANY_SESSIONS);
              String kind = !settled ? "FAILED" : hard ? "HARD" : row.getBoolean("oral") ? "ORAL" : "WRITTEN";
              lines.add(
                  new PayLine(
                      row.getObject("person", UUID.class), row.getString("name"), new MediationId(row.getObject("id", UUID.class)),
                      "/desk/mediation/" + row.getObject("id", UUID.class), row.getString("number"), kind, amounts.getOrDefault(kind, BigDecimal.ZERO), LocalDate.ofInstant(row.getTimestamp("concluded_at").toInstant(), CityClock.ZONE)));
            });
    for (WorkBesides work : besides.orderedStream().toList())
      for (WorkBesides.Done one : work.between(from, to, by))
        if (amounts.containsKey(one.kind()))
          lines.add(new PayLine(one.mediator(), one.name(), null, one.url(), one.label(), one.kind(), amounts.get(one.kind()), one.on()));
    return lines;
  }
}
