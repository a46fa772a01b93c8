package org.nuanyang.patrol.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.Patrols;
import org.nuanyang.patrol.RecordPatrol;
import org.nuanyang.patrol.SetPatrol;
import org.nuanyang.patrol.TaskRow;
import org.nuanyang.patrol.TaskView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets tasks, hands them to the people who go, and writes down that they were there. */
@Component
@Transactional
class TaskRoom implements Patrols {

  static final int MOST_VILLAGES = 400;
  static final int MOST_PEOPLE = 100;
  private static final String KIND = "patrol-task";

  /** A visit is written down this long after it at most: what is older nobody remembers. */
  private static final int DAYS_BACK = 31;

  private final TaskLists lists;
  private final Disputes disputes;
  private final Reach reach;
  private final Villages villages;
  private final Accounts accounts;
  private final Submissions submissions;
  private final DeskNotices desks;
  private final CardBook book;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  TaskRoom(TaskLists lists, Disputes disputes, Reach reach, Villages villages, Accounts accounts, Submissions submissions, DeskNotices desks, CardBook book,
      JdbcClient jdbc, JdbcTemplate batch, Vault vault, AuditTrail audit, Clock clock) {
    this.lists = lists;
    this.disputes = disputes;
    this.reach = reach;
    this.villages = villages;
    this.accounts = accounts;
    this.submissions = submissions;
    this.desks = desks;
    this.book = book;
    this.jdbc = jdbc;
    this.batch = batch;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID set(SetPatrol order) {
    if (!reach.sets(order.by())) throw new Forbidden("identity.not-your-duty");
    return UUID.fromString(submissions.once(order.submissionKey(), "patrol.set", () -> entered(order).toString()));
  }

  private UUID entered(SetPatrol order) {
    Actor by = order.by();
    if (order.villages().isEmpty() || order.villages().size() > MOST_VILLAGES) throw new Refusal("patrol.task.villages", MOST_VILLAGES);
    if (order.people().isEmpty() || order.people().size() > MOST_PEOPLE) throw new Refusal("patrol.task.people", MOST_PEOPLE);
    if (order.endsOn().isBefore(order.startsOn()) || order.endsOn().isBefore(today())) throw new Refusal("patrol.task.period");
    UUID id = Ids.next(clock);
    row(id, by.city(), reach.unit(by), order.title(), order.startsOn(), order.endsOn(), DisputeCard.written(order.themes()), order.visits(), order.monthly(),
        order.note(), by.id(), by.name(), null);
    batch.batchUpdate(
        "insert into patrol_village (task, village, name, region) values (?, ?, ?, ?)",
        order.villages().stream().distinct().map(villages::village).map(one -> place(id, one, by)).toList());
    batch.batchUpdate(
        "insert into patrol_person (task, account, name) values (?, ?, ?)",
        order.people().stream().distinct().map(accounts::account).map(one -> person(id, one, by)).toList());
    audit.did(by, "patrol.set", KIND, id, order.startsOn() + "~" + order.endsOn());
    tell(id, order.title(), by.city());
    return id;
  }

  private static Object[] place(UUID task, VillageView village, Actor by) {
    if (!village.city().equals(by.city())) throw new Refusal("patrol.village.unknown");
    return new Object[] {task, village.id(), village.fullName(), village.region()};
  }

  private static Object[] person(UUID task, AccountView one, Actor by) {
    boolean goes = one.enabled() && one.city().equals(by.city()) && (one.roles().contains(Role.MEDIATOR) || one.roles().contains(Role.CLERK));
    if (!goes) throw new Refusal("patrol.task.people", MOST_PEOPLE);
    return new Object[] {task, one.id(), one.name()};
  }

  private void row(UUID id, String city, UUID unit, String title, LocalDate from, LocalDate to, String themes, int visits, boolean monthly, String note, UUID by,
      String name, @Nullable UUID previous) {
    jdbc.sql(
            """
            insert into patrol_task (id, version, city, organisation, title, starts_on, ends_on, themes, visits, monthly, note, set_by, set_by_name, previous)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Arrays.asList(id, city, unit, title, from, to, themes, visits, monthly, note, by, name, previous))
        .update();
  }

  /** Each who goes finds it on their own desk. */
  private void tell(UUID task, String title, String city) {
    for (UUID account : jdbc.sql("select account from patrol_person where task = ?").param(task).query(UUID.class).list())
      desks.put(
          new PutNotice(
              "patrol.task:" + task + ":" + account, task, city, null, null, account, "patrol.task", "info", book.text("patrol.notice.task", title), "",
              "/desk/patrol/phone"));
  }

  @Override
  public void stop(UUID id, int seen, Actor by) {
    TaskView task = lists.find(id);
    if (!reach.sets(by)) throw new Forbidden("identity.not-your-duty");
    lists.mustSee(task, by);
    Stale.unless(seen, task.version());
    if (task.over(today())) throw new Refusal("patrol.task.over");
    int stopped =
        jdbc.sql("update patrol_task set stopped_on = ?, version = version + 1 where id = ? and version = ?").params(today(), id, seen).update();
    if (stopped == 0) throw new Stale();
    desks.takeOff(id, "patrol.task");
    audit.did(by, "patrol.stop", KIND, id, "");
  }

  @Override
  @Transactional(readOnly = true)
  public TaskView view(UUID id, Actor by) {
    reach.mustRead(by);
    TaskView task = lists.find(id);
    boolean goes = task.people().stream().anyMatch(one -> one.account().equals(by.id()));
    if (!goes) lists.mustSee(task, by);
    return task;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<TaskRow> list(boolean over, @Nullable String after, Actor by) {
    reach.mustRead(by);
    return lists.list(over, after, today(), by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<TaskView> mine(Actor by) {
    reach.mustRead(by);
    return lists.mine(by.id(), today());
  }

  @Override
  public Recorded record(RecordPatrol order) {
    reach.mustWork(order.by());
    boolean[] first = {false};
    String made =
        submissions.once(order.submissionKey(), "patrol.record", () -> {
          first[0] = true;
          return written(order);
        });
    String[] ids = made.split(" ");
    return new Recorded(UUID.fromString(ids[0]), ids.length > 1 ? UUID.fromString(ids[1]) : null, !first[0]);
  }

  /** One person, one village, one day is one visit, however many cards are written there. */
  private String written(RecordPatrol order) {
    Actor by = order.by();
    if (order.on().isAfter(today()) || order.on().isBefore(today().minusDays(DAYS_BACK))) throw new Refusal("patrol.visit.day", DAYS_BACK);
    VillageView village = villages.village(order.village());
    if (!village.city().equals(by.city())) throw new Refusal("patrol.village.unknown");
    if (order.task() != null && lists.find(order.task()).people().stream().noneMatch(one -> one.account().equals(by.id()))) throw new Refusal("patrol.task.unknown");
    @Nullable UUID card = order.dispute() == null ? null : disputes.report(order.dispute());
    UUID visit =
        jdbc.sql(
                """
                insert into patrol_visit (id, city, task, organisation, account, account_name, village, village_name, on_day, at, note, card)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (account, village, on_day) do update set task = coalesce(patrol_visit.task, excluded.task), card = coalesce(patrol_visit.card, excluded.card)
                returning id""")
            .params(
                Arrays.asList(
                    Ids.next(clock), by.city(), order.task(), reach.unit(by), by.id(), by.name(), village.id(), village.fullName(), order.on(),
                    Timestamp.from(clock.instant()), vault.seal(order.note().getBytes(StandardCharsets.UTF_8)), card))
            .query(UUID.class)
            .single();
    audit.did(by, "patrol.visit", "patrol-visit", visit, card == null ? "" : "CARD");
    return card == null ? visit.toString() : visit + " " + card;
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<VisitRow> visits(UUID task, @Nullable String after, Actor by) {
    view(task, by);
    return lists.visits(task, after);
  }

  /** Monthly tasks whose month is over are set again for the month that follows; twice a day sets them once. */
  void nextMonth() {
    for (UUID id : lists.monthlyOver(today())) {
      TaskView old = lists.find(id);
      YearMonth month = YearMonth.from(old.endsOn()).plusMonths(1);
      YearMonth now = YearMonth.from(today());
      if (month.isBefore(now)) month = now;
      UUID fresh = Ids.next(clock);
      String city = jdbc.sql("select city from patrol_task where id = ?").param(id).query(String.class).single();
      UUID setter = jdbc.sql("select set_by from patrol_task where id = ?").param(id).query(UUID.class).single();
      row(fresh, city, old.organisation(), old.title(), month.atDay(1), month.atEndOfMonth(), DisputeCard.written(old.themes()), old.visits(), true, old.note(),
          setter, old.setBy(), id);
      jdbc.sql("insert into patrol_village (task, village, name, region) select ?, village, name, region from patrol_village where task = ?").params(fresh, id).update();
      jdbc.sql("insert into patrol_person (task, account, name) select ?, account, name from patrol_person where task = ?").params(fresh, id).update();
      audit.did(Actor.system(city), "patrol.set", KIND, fresh, month.toString());
      tell(fresh, old.title(), city);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
