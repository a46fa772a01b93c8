package org.nuanyang.patrol.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.patrol.Alike;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.DisputeResult;
import org.nuanyang.patrol.DisputeRow;
import org.nuanyang.patrol.DisputeState;
import org.nuanyang.patrol.DisputeView;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.FindDisputes;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.ReferralWay;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.patrol.Satisfied;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes cards in, weighs them, and carries them to their end. */
@Component
@Transactional
class CardRoom implements Disputes {

  /** Nobody is watched longer than this without somebody looking again. */
  private static final int FURTHEST = 180;

  private final NewCards cards;
  private final CardBook book;
  private final CardLists lists;
  private final CardViews views;
  private final LikeCards likes;
  private final Onward onward;
  private final Alarm alarm;
  private final Reach reach;
  private final Policies policies;
  private final Submissions submissions;
  private final JdbcClient jdbc;
  private final Clock clock;

  CardRoom(NewCards cards, CardBook book, CardLists lists, CardViews views, LikeCards likes, Onward onward, Alarm alarm, Reach reach,
      Policies policies, Submissions submissions, JdbcClient jdbc, Clock clock) {
    this.cards = cards;
    this.book = book;
    this.lists = lists;
    this.views = views;
    this.likes = likes;
    this.onward = onward;
    this.alarm = alarm;
    this.reach = reach;
    this.policies = policies;
    this.submissions = submissions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public UUID report(ReportDispute order) {
    reach.mustWork(order.by());
    return UUID.fromString(submissions.once(order.submissionKey(), "patrol.report", () -> written(order).toString()));
  }

  private UUID written(ReportDispute order) {
    UUID unit = reach.unit(order.by());
    UUID answers = order.task() == null ? unit : ofTask(order.task(), order.by());
    return cards.write(order, answers, unit, CardSource.PATROL, "").id;
  }

  /** Whoever set the task answers for what is found on it. */
  private UUID ofTask(UUID task, Actor by) {
    return jdbc.sql("select organisation from patrol_task where id = ? and city = ?")
        .params(task, by.city())
        .query(UUID.class)
        .optional()
        .orElseThrow(() -> new Refusal("patrol.task.unknown"));
  }

  @Override
  public DisputeView view(UUID id, Actor by) {
    DisputeCard card = book.readable(id, by);
    book.viewed(card, by);
    return views.whole(card, by);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DisputeRow> list(FindDisputes wanted, @Nullable String after, Actor by) {
    reach.mustRead(by);
    return lists.list(wanted, after, by);
  }

  @Override
  public void weigh(UUID id, int seen, RiskLevel level, String reason, Actor by) {
    DisputeCard card = decidable(id, seen, by);
    boolean rises = level.compareTo(card.risk) > 0;
    card.weigh(level, reason, reach.decides(by));
    book.keep(card, rises ? "RAISE" : "LOWER", reason, by);
    if (rises) alarm.dangerous(card);
    else if (level != RiskLevel.HIGH) alarm.acted(card);
  }

  /** A leader weighs and strikes off, and handles nothing. */
  private DisputeCard decidable(UUID id, int seen, Actor by) {
    if (reach.works(by)) return book.take(id, seen, by);
    DisputeCard card = book.readable(id, by);
    if (!reach.decides(by)) reach.mustWork(by);
    Stale.unless(seen, card.seen());
    return card;
  }

  @Override
  public void act(UUID id, int seen, String measures, boolean policeTold, Actor by) {
    DisputeCard card = book.take(id, seen, by);
    card.must(card.state.live());
    book.keep(card, policeTold ? "ACT_POLICE" : "ACT", measures, by);
    alarm.acted(card);
  }

  @Override
  public void settle(UUID id, int seen, String how, Actor by) {
    DisputeCard card = book.take(id, seen, by);
    card.settle();
    book.keep(card, "SETTLE", how, by);
    alarm.acted(card);
  }

  @Override
  public void watch(UUID id, int seen, LocalDate next, String words, Actor by) {
    DisputeCard card = book.take(id, seen, by);
    boolean again = card.state == DisputeState.WATCHED;
    card.watch(next, today(), FURTHEST);
    book.keep(card, again ? "REVISIT" : "WATCH", words, by);
    alarm.acted(card);
    alarm.revisited(card);
  }

  @Override
  public MediationId mediate(UUID id, int seen, UUID committee, List<PartyTold> names, Actor by) {
    DisputeCard card = book.take(id, seen, by);
    MediationId made = onward.mediate(card, committee, names, by);
    book.keep(card, "MEDIATE", "", by);
    alarm.acted(card);
    return made;
  }

  @Override
  public void refer(UUID id, int seen, ReferralWay way, String body, String words, Actor by) {
    DisputeCard card = book.take(id, seen, by);
    onward.refer(card, way, by);
    book.keep(card, "REFER_" + way.name(), body.isEmpty() ? words : body + "：" + words, by);
    alarm.acted(card);
  }

  @Override
  public void close(UUID id, int seen, DisputeResult result, Satisfied satisfied, String words, Actor by) {
    DisputeCard card = decidable(id, seen, by);
    card.close(result, satisfied, today(), reach.decides(by), card.reporter.equals(by.id()));
    book.keep(card, "CLOSE", words, by);
    alarm.closed(card);
  }

  @Override
  public void reopen(UUID id, int seen, String why, Actor by) {
    DisputeCard card = decidable(id, seen, by);
    card.reopen();
    book.keep(card, "REOPEN", why, by);
    alarm.reported(card);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Alike> alike(UUID id, Actor by) {
    DisputeCard card = book.readable(id, by);
    return card.state.live() ? likes.of(card, by) : List.of();
  }

  @Override
  public void join(UUID id, int seen, UUID other, Actor by) {
    DisputeCard card = book.take(id, seen, by);
    DisputeCard head = book.readable(other, by);
    RiskLevel before = head.risk;
    // What others were told on this card goes along.
    card.joinTo(head);
    jdbc.sql("update dispute_card set joined_to = ? where joined_to = ?").params(head.id, card.id).update();
    book.keep(card, "JOIN", head.number, by);
    book.keep(head, "TAKE_IN", card.number, by);
    alarm.joined(card);
    if (head.risk.compareTo(before) > 0) alarm.dangerous(head);
  }

  @Override
  public void differ(UUID id, UUID other, Actor by) {
    DisputeCard card = book.readable(id, by);
    reach.mustWork(by);
    DisputeCard apart = book.find(other);
    if (!apart.city.equals(card.city) || apart.id.equals(card.id)) throw CardBook.unknown();
    jdbc.sql("insert into dispute_apart (one, other, by_whom, at) values (?, ?, ?, ?) on conflict do nothing")
        .params(card.id, apart.id, by.id(), Timestamp.from(clock.instant()))
        .update();
    book.keep(card, "DIFFER", apart.number, by);
  }

  @Override
  public LocalDate revisitOn(String city) {
    return today().plusDays(PatrolNumbers.of(policies, city, today()).revisitDays());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
