package org.nuanyang.oversight.internal.supervision;

import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.BUREAU_OFFICER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.PersonalDuties;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.SupervisionId;
import org.nuanyang.oversight.SupervisionRow;
import org.nuanyang.oversight.SupervisionState;
import org.nuanyang.oversight.SupervisionView;
import org.nuanyang.oversight.Target;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where orders to act are given, answered and closed. */
@Component
@Transactional
class SupervisionDesk implements Supervision {

  static final String TO_ANSWER = "SUPERVISION";

  private final SupervisionOrders orders;
  private final SupervisionBook book;
  private final Subjects subjects;
  private final SupervisionPapers papers;
  private final ObjectProvider<PersonalDuties> duties;
  private final Deadlines deadlines;
  private final DeadlineRules rules;
  private final Policies policies;
  private final Network network;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final Clock clock;

  SupervisionDesk(SupervisionOrders orders, SupervisionBook book, Subjects subjects, SupervisionPapers papers, ObjectProvider<PersonalDuties> duties,
      Deadlines deadlines, DeadlineRules rules, Policies policies, Network network, Submissions submissions, AuditTrail audit, Clock clock) {
    this.orders = orders;
    this.book = book;
    this.subjects = subjects;
    this.papers = papers;
    this.duties = duties;
    this.deadlines = deadlines;
    this.rules = rules;
    this.policies = policies;
    this.network = network;
    this.submissions = submissions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public SupervisionId order(OrderSupervision command) {
    command.by().must(LEADER, BUREAU_OFFICER, DIRECTOR);
    return new SupervisionId(UUID.fromString(submissions.once(command.key(), "oversight.supervision", () -> press(command).toString())));
  }

  private UUID press(OrderSupervision command) {
    Subject about = subjects.find(command.target(), command.subject(), command.by());
    LocalDate due = command.dueOn() == null ? usualDay(about.city()) : command.dueOn();
    if (due.isBefore(today())) throw new Refusal("oversight.supervision.past");
    SupervisionOrder order = orders.save(SupervisionOrder.of(command, about, due, clock.instant()));
    if (order.matter != null) {
      time(order);
      papers.order(order, network.organisation(order.organisation).name(), command.by());
    }
    did(order, "ordered", command.demand(), command.by());
    book.tellCentre(order, "ordered", "warn");
    return order.id;
  }

  /** A day the orderer set holds, later or earlier than the usual one. */
  private void time(SupervisionOrder order) {
    if (order.matter == null) return;
    deadlines.watch(new WatchDeadline(TO_ANSWER, order.id, order.matter, clock.instant(), order.city, order.organisation, order.label));
    if (!order.dueOn.equals(usualDay(order.city))) deadlines.extend(order.id, TO_ANSWER, order.dueOn);
  }

  private LocalDate usualDay(String city) {
    String profile = policies.profileOf(city);
    LocalDate day = rules.reckon(ReckonDeadline.on(rules.profiles().contains(profile) ? profile : "NATIONAL", TO_ANSWER, today())).lastDay();
    return day == null ? today() : day;
  }

  @Override
  public void reply(SupervisionId id, int seen, String measures, Actor by) {
    SupervisionOrder order = take(id, seen);
    if (!mayReply(order, by)) throw new Forbidden("oversight.supervision.not-yours");
    order.reply();
    keep(order);
    deadlines.stop(order.id, TO_ANSWER);
    did(order, "replied", measures, by);
    book.tellOrderer(order, "replied");
  }

  @Override
  public void askMoreTime(SupervisionId id, int seen, LocalDate until, String why, Actor by) {
    SupervisionOrder order = take(id, seen);
    if (!mayReply(order, by)) throw new Forbidden("oversight.supervision.not-yours");
    order.askMoreTime(until, today());
    keep(order);
    did(order, "asked-more-time", until + " " + why, by);
    book.tellOrderer(order, "asked-more-time");
  }

  @Override
  public void answerMoreTime(SupervisionId id, int seen, boolean granted, Actor by) {
    SupervisionOrder order = takeAsOrderer(id, seen, by);
    @Nullable LocalDate until = order.wantedUntil;
    order.answerMoreTime(granted);
    keep(order);
    if (granted && until != null) deadlines.extend(order.id, TO_ANSWER, until);
    did(order, granted ? "more-time" : "no-more-time", String.valueOf(until), by);
    book.tellCentre(order, granted ? "more-time" : "no-more-time", "info");
  }

  @Override
  public void sendBack(SupervisionId id, int seen, String why, @Nullable LocalDate until, Actor by) {
    SupervisionOrder order = takeAsOrderer(id, seen, by);
    LocalDate due = until == null ? usualDay(order.city) : until;
    if (due.isBefore(today())) throw new Refusal("oversight.supervision.past");
    order.sendBack(due);
    keep(order);
    time(order);
    did(order, "sent-back", why, by);
    book.tellCentre(order, "sent-back", "bad");
  }

  @Override
  public void close(SupervisionId id, int seen, String note, Actor by) {
    SupervisionOrder order = takeAsOrderer(id, seen, by);
    order.close(clock.instant());
    keep(order);
    did(order, "closed", note, by);
    book.tellCentre(order, "closed", "good");
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<SupervisionRow> list(boolean open, @Nullable String after, Actor by) {
    by.must(LEADER, BUREAU_OFFICER, DIRECTOR, REVIEWER, CLERK, ASSIGNER);
    return book.list(open, after, today(), by);
  }

  @Override
  public SupervisionView view(SupervisionId id, Actor by) {
    SupervisionOrder of = find(id);
    if (!by.sees(of.city, of.organisation) && !carries(of, by)) throw new Missing("oversight.supervision.unknown");
    return new SupervisionView(
        id, of.version(), of.target, of.subject, of.label, Subjects.url(of.target, of.subject),
        network.organisation(of.organisation).name(), of.major, of.demand, of.state, of.orderedByName,
        LocalDate.ofInstant(of.orderedAt, clock.getZone()), of.dueOn, of.late(today()), of.wantedUntil, deadlines.of(of.id),
        book.story(of.id), of.state == SupervisionState.OPEN && mayReply(of, by), of.orderedBy.equals(by.id()));
  }

  @Override
  @Transactional(readOnly = true)
  public String label(Target target, UUID subject, Actor by) {
    by.must(LEADER, BUREAU_OFFICER, DIRECTOR);
    return subjects.find(target, subject, by).label();
  }

  /** The centre that is pressed answers, and the lawyer who carries the case; never who ordered it. */
  private boolean mayReply(SupervisionOrder order, Actor by) {
    if (order.orderedBy.equals(by.id())) return false;
    boolean ofCentre = by.has(DIRECTOR) || by.has(REVIEWER) || by.has(CLERK) || by.has(ASSIGNER);
    return ofCentre && by.sees(order.city, order.organisation) || carries(order, by);
  }

  private boolean carries(SupervisionOrder order, Actor by) {
    return order.target == Target.CASE
        && duties.stream().flatMap(one -> one.carrier(order.subject).stream()).anyMatch(by.id()::equals);
  }

  private SupervisionOrder takeAsOrderer(SupervisionId id, int seen, Actor by) {
    SupervisionOrder order = take(id, seen);
    if (!order.orderedBy.equals(by.id())) throw new Forbidden("oversight.supervision.not-yours");
    return order;
  }

  private SupervisionOrder take(SupervisionId id, int seen) {
    SupervisionOrder order = find(id);
    Stale.unless(seen, order.version());
    return order;
  }

  private SupervisionOrder find(SupervisionId id) {
    return orders.findById(id.value()).orElseThrow(() -> new Missing("oversight.supervision.unknown"));
  }

  private void keep(SupervisionOrder order) {
    try {
      orders.save(order);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  private void did(SupervisionOrder order, String kind, String words, Actor by) {
    book.write(order.id, kind, words, by);
    audit.did(by, "oversight.supervision", "supervision", order.id, kind);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
