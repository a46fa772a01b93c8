package org.nuanyang.deadlines.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.BoardLine;
import org.nuanyang.deadlines.ClockCounts;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.ClockList;
import org.nuanyang.deadlines.ClockSheet;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineMoved;
import org.nuanyang.deadlines.DeadlineOver;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.DueClock;
import org.nuanyang.deadlines.ExplainMiss;
import org.nuanyang.deadlines.StartedClock;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the clocks hang: starts, stops and shows them. */
@Service
@Transactional
class ClockRoom implements Deadlines {

  private static final String NATIONAL = "NATIONAL";
  private static final Role[] WORKBENCH = {
    Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.ASSIGNER, Role.ARCHIVIST, Role.LEADER, Role.LAWYER, Role.BUREAU_OFFICER, Role.MEDIATOR
  };

  private final Clocks clocks;
  private final ClockLists lists;
  private final ClockBoard board;
  private final OwnWork own;
  private final TermOfClock terms;
  private final RuleBook book;
  private final ClockWords words;
  private final Policies policies;
  private final AuditTrail audit;
  private final ApplicationEventPublisher news;
  private final Clock clock;

  ClockRoom(
      Clocks clocks, ClockLists lists, ClockBoard board, OwnWork own, TermOfClock terms, RuleBook book, ClockWords words, Policies policies,
      AuditTrail audit, ApplicationEventPublisher news, Clock clock) {
    this.clocks = clocks;
    this.lists = lists;
    this.board = board;
    this.own = own;
    this.terms = terms;
    this.book = book;
    this.words = words;
    this.policies = policies;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public @Nullable ClockId watch(WatchDeadline order) {
    return watchAll(List.of(order)).stream().map(StartedClock::id).findFirst().orElse(null);
  }

  @Override
  public List<StartedClock> watchAll(List<WatchDeadline> orders) {
    UUID subject = orders.getFirst().subject();
    if (orders.stream().anyMatch(order -> !order.subject().equals(subject))) throw new IllegalArgumentException("one subject at a time");
    List<String> rules = orders.stream().map(order -> book.codeOf(order.rule())).toList();
    List<RunningClock> running = new ArrayList<>(clocks.lockOpen(subject, rules));
    List<RunningClock> fresh = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      String rule = rules.get(i);
      if (running.stream().noneMatch(one -> one.rule().equals(rule))) begin(orders.get(i), rule).ifPresent(fresh::add);
    }
    try {
      running.addAll(clocks.saveAll(fresh));
    } catch (DuplicateKeyException startedMeanwhile) {
      throw new Stale();
    }
    return running.stream().map(one -> new StartedClock(new ClockId(one.id()), one.rule(), one.dueAt())).toList();
  }

  private Optional<RunningClock> begin(WatchDeadline order, String rule) {
    String profile = policies.profileOf(order.city());
    if (!book.knows(profile)) profile = NATIONAL;
    DeadlineRule row = book.find(profile, rule, LocalDate.ofInstant(order.triggeredAt(), CityClock.ZONE));
    if (row == null) throw new IllegalArgumentException("no deadline rule " + order.rule());
    TermEnd end = row.active() ? terms.end(profile, rule, order.triggeredAt()) : null;
    return end == null ? Optional.empty() : Optional.of(new RunningClock(Ids.next(clock), order, profile, rule, row.promise(), end));
  }

  @Override
  public void stop(UUID subject, String rule) {
    stopAll(subject, Set.of(rule));
  }

  @Override
  public void stopAll(UUID subject, Set<String> rules) {
    for (RunningClock running : clocks.lockOpen(subject, rules.stream().map(book::codeOf).toList())) stop(running);
  }

  private void stop(RunningClock running) {
    DeadlineMissed missed = running.stop(clock.instant(), terms.rule(running));
    clocks.save(running);
    if (missed != null) news.publishEvent(missed);
    over(running);
  }

  @Override
  public void pause(UUID subject, String rule, String reason) {
    Instant now = clock.instant();
    RunningClock running = clocks.lockOpen(subject, book.codeOf(rule)).orElse(null);
    if (running == null) return;
    boolean inTime = running.state() == ClockState.RUNNING && !now.isAfter(running.dueAt());
    if (!inTime && running.state() != ClockState.PAUSED) return;
    if (terms.rule(running).pausable().isEmpty()) throw new Refusal("deadlines.not-pausable", terms.rule(running).title());
    running.pause(now, reason);
    clocks.save(running);
  }

  @Override
  public void resume(UUID subject, String rule) {
    clocks.lockOpen(subject, book.codeOf(rule))
        .filter(running -> running.state() == ClockState.PAUSED)
        .ifPresent(running -> resume(running, running.interruptions().end(clock.instant())));
  }

  @Override
  public void resume(UUID subject, String rule, String reason) {
    clocks.lockOpen(subject, book.codeOf(rule))
        .filter(running -> running.state() == ClockState.PAUSED && running.interruptions().lastsFor(reason))
        .ifPresent(running -> resume(running, running.interruptions().end(clock.instant(), reason)));
  }

  private void resume(RunningClock running, Interruptions ended) {
    if (ended.last()) running.waitsOn(ended);
    else running.resume(ended, terms.end(running, ended));
    clocks.save(running);
    if (running.state() == ClockState.RUNNING) news.publishEvent(new DeadlineMoved(new ClockId(running.id()), running.rule(), running.subject(), running.dueAt()));
  }

  @Override
  public void extend(UUID subject, String rule, LocalDate until) {
    RunningClock running = clocks.lockOpen(subject, book.codeOf(rule)).orElse(null);
    if (running == null || running.state() != ClockState.RUNNING || clock.instant().isAfter(running.dueAt())) return;
    if (!terms.rule(running).extendable()) throw new Refusal("deadlines.not-extendable", terms.rule(running).title());
    running.extend(until, terms);
    clocks.save(running);
    news.publishEvent(new DeadlineMoved(new ClockId(running.id()), running.rule(), running.subject(), running.dueAt()));
  }

  @Override
  public void cancel(UUID subject, String rule, String reason) {
    clocks.lockOpen(subject, book.codeOf(rule)).ifPresent(running -> cancel(running, reason));
  }

  @Override
  public void cancelAll(UUID subject, String reason) {
    clocks.lockOpen(subject).forEach(running -> cancel(running, reason));
  }

  @Override
  public void handOver(UUID subject, UUID owner) {
    clocks.lockOpen(subject).forEach(running -> {
      running.handOver(owner);
      clocks.save(running);
    });
  }

  private void cancel(RunningClock running, String reason) {
    running.cancel(clock.instant(), reason);
    clocks.save(running);
    over(running);
  }

  private void over(RunningClock ended) {
    if (ended.announced()) news.publishEvent(new DeadlineOver(new ClockId(ended.id()), ended.promise(), clock.instant()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ClockView> of(UUID subject) {
    return clocks.of(subject).stream().map(words::view).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, List<ClockView>> ofAll(Collection<UUID> subjects) {
    if (subjects.isEmpty()) return Map.of();
    return clocks.of(subjects).stream().map(words::view).collect(Collectors.groupingBy(ClockView::subject));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DueClock> list(ClockList which, @Nullable String after, int size, Actor by) {
    by.must(WORKBENCH);
    return lists.list(which, after, Math.clamp(size, 1, 200), by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<BoardLine> board(Actor by) {
    by.must(WORKBENCH);
    return board.of(by);
  }

  @Override
  @Transactional(readOnly = true)
  public ClockCounts counts(Actor by) {
    by.must(WORKBENCH);
    return lists.counts(by);
  }

  @Override
  @Transactional(readOnly = true)
  public ClockSheet sheet(ClockId id, Actor by) {
    RunningClock of = clocks.findById(id.value()).orElseThrow(() -> new Missing("deadlines.no-such-clock"));
    mustConcern(of, by);
    return new ClockSheet(
        words.view(of), terms.count(of, of.interruptions()), of.label(), of.matter(), of.owner(), of.triggeredAt(),
        of.interruptions().all(), of.warnedAt(), of.missedAt(), of.escalatedTo(), of.stoppedAt(), of.cancelledBecause(),
        of.whyMissed(), of.explainedByName(), of.explainedAt(), of.explainable(), of.version());
  }

  private void mustConcern(RunningClock one, Actor by) {
    if (!own.carries(one.subject(), by)) by.mustSee(one.city(), one.owner());
  }

  @Override
  public void explain(ExplainMiss order) {
    order.by().must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.ASSIGNER, Role.ARCHIVIST, Role.LAWYER, Role.BUREAU_OFFICER, Role.MEDIATOR);
    RunningClock late = clocks.lock(order.clock().value()).orElseThrow(() -> new Missing("deadlines.no-such-clock"));
    mustConcern(late, order.by());
    boolean ofOurs = late.owner().equals(order.by().organisation()); // the bureau reads the centres' terms and answers for its own
    if (order.by().has(Role.BUREAU_OFFICER) && !ofOurs) throw new Forbidden("identity.not-your-duty");
    Stale.unless(order.seen(), late.version());
    late.explain(order.why(), order.by(), clock.instant());
    clocks.save(late);
    audit.did(order.by(), "deadlines.explain", "clock", late.id(), late.rule());
  }
}
