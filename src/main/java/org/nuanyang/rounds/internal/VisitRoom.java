package org.nuanyang.rounds.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.CheckItem;
import org.nuanyang.rounds.Found;
import org.nuanyang.rounds.RecordVisit;
import org.nuanyang.rounds.RecordVisit.Answer;
import org.nuanyang.rounds.Rounds;
import org.nuanyang.rounds.VisitRow;
import org.nuanyang.rounds.VisitView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what leaders saw; what they press for becomes an order to act in the same transaction. */
@Component
@Transactional
class VisitRoom implements Rounds {

  private static final String KIND = "charge-visit";

  /** What is older than this nobody remembers point by point. */
  private static final int DAYS_BACK = 31;

  private final ChargeRoom charges;
  private final RoundRules rules;
  private final Network network;
  private final Pressing pressing;
  private final DeskNotices desks;
  private final Submissions submissions;
  private final JdbcClient jdbc;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  VisitRoom(ChargeRoom charges, RoundRules rules, Network network, Pressing pressing, DeskNotices desks, Submissions submissions, JdbcClient jdbc, Vault vault,
      AuditTrail audit, Clock clock) {
    this.charges = charges;
    this.rules = rules;
    this.network = network;
    this.pressing = pressing;
    this.desks = desks;
    this.submissions = submissions;
    this.jdbc = jdbc;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<CheckItem> checklist(UUID charge, Actor by) {
    return checklist(charges.readable(charge, by));
  }

  private List<CheckItem> checklist(Charge charge) {
    RoundRules.CheckPlace place = charge.kind == ChargeKind.PLACE ? RoundRules.place(network.organisation(charge.subject).kind()) : RoundRules.CheckPlace.FILE;
    return rules.checklist(charge.city, place, today());
  }

  @Override
  public UUID record(RecordVisit order) {
    return UUID.fromString(submissions.once(order.key(), "rounds.visit", () -> written(order).toString()));
  }

  private UUID written(RecordVisit order) {
    Charge charge = charges.readable(order.charge(), order.by());
    if (!charge.leader.equals(order.by().id())) throw new Forbidden("rounds.not-yours");
    LocalDate today = today();
    if (order.on().isAfter(today) || order.on().isBefore(today.minusDays(DAYS_BACK))) throw new Refusal("rounds.visit.day", DAYS_BACK);
    if (order.on().isBefore(charge.fromDay) || order.on().isAfter(charge.untilDay)) throw new Refusal("rounds.visit.term", charge.fromDay, charge.untilDay);
    charge.visited(order.on(), today);
    charges.keep(charge);
    List<CheckItem> list = checklist(charge);
    Map<String, Answer> answers = order.answers().stream().collect(Collectors.toMap(Answer::code, Function.identity(), (first, again) -> first));
    if (!answers.keySet().containsAll(list.stream().map(CheckItem::code).toList())) throw new Refusal("rounds.visit.list");
    long problems = order.answers().stream().filter(one -> one.found() == Found.PROBLEM).count();
    long orders = order.answers().stream().filter(VisitRoom::pressed).count();
    jdbc.sql("insert into charge_visit (id, charge, city, on_day, at, leader, leader_name, problems, orders, summary) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(order.key(), charge.id, charge.city, order.on(), Timestamp.from(clock.instant()), charge.leader, charge.leaderName, problems, orders, seal(order.summary()))
        .update();
    int place = 0;
    for (CheckItem item : list) {
      Answer answer = answers.get(item.code());
      if (answer.found() == Found.PROBLEM && answer.note().isBlank()) throw new Refusal("rounds.visit.note", item.ask());
      UUID press = pressed(answer) ? pressing.press(charge, order, item, answer, place) : null;
      jdbc.sql("insert into charge_point (visit, place, code, ask, found, note, press) values (?, ?, ?, ?, ?, ?, ?::uuid)")
          .params(order.key(), place++, item.code(), item.ask(), answer.found().name(), seal(answer.note()), press == null ? null : press.toString())
          .update();
    }
    desks.takeOff(charge.id, "rounds.due");
    audit.did(order.by(), "rounds.visit", KIND, order.key(), problems + "/" + orders);
    return order.key();
  }

  private static boolean pressed(Answer answer) {
    return answer.found() == Found.PROBLEM && answer.press();
  }

  @Override
  @Transactional(readOnly = true)
  public List<VisitRow> of(UUID charge, Actor by) {
    charges.readable(charge, by);
    return jdbc.sql("select id, on_day, leader_name, problems, orders from charge_visit where charge = ? order by on_day desc, id desc limit 100")
        .param(charge)
        .query((row, line) -> new VisitRow(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3), row.getInt(4), row.getInt(5)))
        .list();
  }

  @Override
  public VisitView view(UUID visit, Actor by) {
    VisitView found =
        jdbc.sql("select v.*, c.label from charge_visit v join charge c on c.id = v.charge where v.id = ?")
            .param(visit)
            .query((row, line) -> new VisitView(
                visit, row.getObject("charge", UUID.class), row.getString("label"), row.getObject("on_day", LocalDate.class), row.getTimestamp("at").toInstant(),
                row.getString("leader_name"), open(row.getBytes("summary")), points(visit)))
            .optional()
            .orElseThrow(() -> new Missing("rounds.unknown-visit"));
    charges.readable(found.charge(), by);
    audit.viewed(by, KIND, visit);
    return found;
  }

  private List<VisitView.Point> points(UUID visit) {
    return jdbc.sql("select ask, found, note, press from charge_point where visit = ? order by place")
        .param(visit)
        .query((row, line) -> new VisitView.Point(row.getString(1), Found.valueOf(row.getString(2)), open(row.getBytes(3)), row.getObject(4, UUID.class)))
        .list();
  }

  private byte[] seal(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String open(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
