package org.nuanyang.rounds.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.rounds.ChargeView;
import org.nuanyang.rounds.Charges;
import org.nuanyang.rounds.GiveCharge;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where leaders are made to answer for places and files, and the lists of it. */
@Component
@Transactional
class ChargeRoom implements Charges {

  static final Role[] LEADERS = {Role.LEADER, Role.BUREAU_OFFICER, Role.DIRECTOR};
  static final String KIND = "charge";
  private static final int PAGE = 30;
  private static final int MOST_YEARS = 3;

  private final ChargesOnFile charges;
  private final ChargeSubjects subjects;
  private final RoundRules rules;
  private final Accounts accounts;
  private final Submissions submissions;
  private final DeskNotices desks;
  private final RoundWords words;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  ChargeRoom(ChargesOnFile charges, ChargeSubjects subjects, RoundRules rules, Accounts accounts, Submissions submissions, DeskNotices desks, RoundWords words,
      JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.charges = charges;
    this.subjects = subjects;
    this.rules = rules;
    this.accounts = accounts;
    this.submissions = submissions;
    this.desks = desks;
    this.words = words;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public UUID give(GiveCharge order) {
    order.by().must(LEADERS);
    return UUID.fromString(submissions.once(order.key(), "rounds.give", () -> given(order).toString()));
  }

  private UUID given(GiveCharge order) {
    Charged about = subjects.find(order.kind(), order.subject(), order.by());
    if (order.until().isBefore(order.from()) || order.until().isBefore(today()) || order.until().isAfter(order.from().plusYears(MOST_YEARS))) throw new Refusal("rounds.term");
    AccountView leader = accounts.account(order.leader());
    if (!leader.enabled() || !leader.city().equals(order.by().city()) || Set.of(LEADERS).stream().noneMatch(leader.roles()::contains)) throw new Refusal("rounds.no-leader");
    jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param("charge:" + order.subject()).query((row, line) -> 0).list();
    for (Charge other : charges.findBySubjectAndEndedOnIsNull(order.subject()))
      if (!order.from().isAfter(other.untilDay) && !other.fromDay.isAfter(order.until())) throw new Refusal("rounds.taken", other.leaderName);
    Charge charge = charges.save(Charge.of(order, about, leader.name(), clock.instant()));
    audit.did(order.by(), "rounds.give", KIND, charge.id, order.kind().name());
    desks.put(
        new PutNotice(
            "rounds.given:" + charge.id, charge.id, charge.city, null, null, charge.leader, "rounds.given", "info",
            words.say("rounds.notice.given", charge.label), "", "/desk/rounds/" + charge.id));
    return charge.id;
  }

  @Override
  public void end(UUID id, int seen, String why, Actor by) {
    by.must(LEADERS);
    Charge charge = readable(id, by);
    Stale.unless(seen, charge.version());
    charge.end(today(), why);
    keep(charge);
    audit.did(by, "rounds.end", KIND, id, "");
  }

  void keep(Charge charge) {
    try {
      charges.save(charge);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  /** @throws Missing unknown, or out of reach */
  Charge readable(UUID id, Actor by) {
    by.must(LEADERS);
    Charge charge = charges.findById(id).orElseThrow(() -> new Missing("rounds.unknown"));
    if (!charge.leader.equals(by.id()) && !by.sees(charge.city, charge.organisation)) throw new Missing("rounds.unknown");
    return charge;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChargeView> mine(Actor by) {
    by.must(LEADERS);
    LocalDate today = today();
    return jdbc.sql("select id from charge where leader = ? and ended_on is null and until_day >= ? order by id limit 200")
        .params(by.id(), today)
        .query(UUID.class)
        .stream()
        .map(id -> view(charges.findById(id).orElseThrow(), by))
        .sorted(Comparator.comparing(ChargeView::visitBy).thenComparing(ChargeView::label))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<ChargeView> list(boolean running, @Nullable String after, Actor by) {
    by.must(LEADERS);
    List<UUID> ids =
        jdbc.sql(
                "select id from charge where city = :city and (:all or leader = :me or organisation = any(:units::uuid[])) and id < :mark"
                    + (running ? " and ended_on is null and until_day >= :today" : "") + " order by id desc limit :size")
            .param("city", by.city())
            .param("all", by.scope() == DataScope.CITY)
            .param("me", by.id())
            .param("units", by.units().toArray(UUID[]::new))
            .param("mark", RoundWords.id(after).orElse(new UUID(-1, -1)))
            .param("today", today())
            .param("size", PAGE + 1)
            .query(UUID.class)
            .list();
    return Slice.cut(ids, PAGE, UUID::toString).map(id -> view(charges.findById(id).orElseThrow(), by));
  }

  @Override
  public ChargeView view(UUID id, Actor by) {
    Charge charge = readable(id, by);
    audit.viewed(by, KIND, id);
    return view(charge, by);
  }

  private ChargeView view(Charge of, Actor by) {
    LocalDate today = today();
    int days = rules.visitDays(of.city, today);
    return new ChargeView(
        of.id, of.version(), of.kind, of.subject, of.label, ChargeSubjects.url(of.kind, of.subject), of.leaderName, of.fromDay, of.untilDay, of.endedOn, of.endedWhy,
        of.visits, of.visitedOn, of.visitBy(days), of.state(today, days), of.leader.equals(by.id()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
