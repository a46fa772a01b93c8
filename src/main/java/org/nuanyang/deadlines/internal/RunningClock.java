package org.nuanyang.deadlines.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineNear;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One term running on one subject, from its trigger until the act is done or not needed any more. */
@Table("clock")
final class RunningClock {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private String city;
  private UUID owner;
  private String profile;
  private String rule;
  private boolean promise;
  private UUID subject;
  private UUID matter;
  private String label;
  private Instant triggeredAt;
  private Instant dueAt;
  private ClockState state = ClockState.RUNNING;
  private JsonText pauses = new JsonText("[]");
  private @Nullable LocalDate extendedUntil;
  private @Nullable Instant nextAt;
  private @Nullable Instant warnedAt;
  private @Nullable Instant missedAt;
  private @Nullable Role escalatedTo;
  private @Nullable Instant stoppedAt;
  private @Nullable String cancelledBecause;
  private @Nullable String whyMissed;
  private @Nullable UUID explainedBy;
  private @Nullable String explainedByName;
  private @Nullable Instant explainedAt;

  @PersistenceCreator
  @SuppressWarnings("NullAway.Init") // filled by Spring Data
  private RunningClock() {}

  RunningClock(UUID id, WatchDeadline order, String profile, String rule, boolean promise, TermEnd end) {
    this.id = id;
    this.city = order.city();
    this.owner = order.owner();
    this.profile = profile;
    this.rule = rule;
    this.promise = promise;
    this.subject = order.subject();
    this.matter = order.matter();
    this.label = order.label();
    this.triggeredAt = order.triggeredAt();
    this.dueAt = end.at();
    plan(end);
  }

  /** A clock that stands still already waits for this as well. */
  void pause(Instant now, String reason) {
    if (state != ClockState.PAUSED) moveTo(ClockState.PAUSED);
    pauses = interruptions().begin(now, reason).stored();
    nextAt = null;
  }

  /** One thing it waited for is there, another is not yet. */
  void waitsOn(Interruptions lasting) {
    pauses = lasting.stored();
  }

  /** @param end the term counted anew with the interruptions that have ended */
  void resume(Interruptions ended, TermEnd end) {
    moveTo(ClockState.RUNNING);
    pauses = ended.stored();
    dueAt = end.at();
    plan(end);
  }

  /** Counted anew with the later day; who was warned of the earlier one is warned again. */
  void extend(LocalDate until, TermOfClock terms) {
    extendedUntil = until;
    warnedAt = null;
    TermEnd end = terms.end(this, interruptions());
    dueAt = end.at();
    plan(end);
  }

  void handOver(UUID to) {
    owner = to;
  }

  /** The act is done. A clock that stands still is in time: its term had not run out. */
  @Nullable DeadlineMissed stop(Instant now, DeadlineRule row) {
    DeadlineMissed missed = null;
    if (state == ClockState.PAUSED) {
      pauses = interruptions().end(now).stored();
      moveTo(ClockState.KEPT);
    } else if (state == ClockState.RUNNING) {
      if (now.isAfter(dueAt)) missed = miss(now, row);
      else moveTo(ClockState.KEPT);
    }
    end(now);
    return missed;
  }

  /** A term that was missed before stays missed. */
  void cancel(Instant now, String reason) {
    if (state == ClockState.PAUSED) pauses = interruptions().end(now).stored();
    if (state != ClockState.MISSED) moveTo(ClockState.CANCELLED);
    cancelledBecause = reason;
    end(now);
  }

  /** Whatever became due to be announced by now; null when nothing did. */
  @Nullable Object announce(Instant now, TermEnd end, DeadlineRule row) {
    if (state != ClockState.RUNNING) {
      nextAt = null;
      return null;
    }
    dueAt = end.at();
    Object news = null;
    if (now.isAfter(dueAt)) news = miss(now, row);
    else if (warnedAt == null && end.warnAt() != null && !now.isBefore(end.warnAt())) {
      warnedAt = now;
      news =
          new DeadlineNear(
              new ClockId(id), rule, row.title(), label, subject, matter, city, owner, promise, dueAt, row.duty(),
              row.escalate());
    }
    plan(end);
    return news;
  }

  void explain(String why, Actor by, Instant now) {
    if (!explainable()) throw new Refusal("deadlines.not-to-explain");
    whyMissed = why;
    explainedBy = by.id();
    explainedByName = by.name();
    explainedAt = now;
  }

  boolean explainable() {
    return state == ClockState.MISSED && stoppedAt != null && whyMissed == null && !promise;
  }

  private DeadlineMissed miss(Instant now, DeadlineRule row) {
    moveTo(ClockState.MISSED);
    missedAt = now;
    escalatedTo = row.escalate();
    return new DeadlineMissed(
        new ClockId(id), rule, row.title(), label, subject, matter, city, owner, promise, dueAt, row.duty(),
        row.escalate(), now);
  }

  private void end(Instant now) {
    stoppedAt = now;
    nextAt = null;
  }

  /** The next thing to announce: the warning, then the miss. */
  private void plan(TermEnd end) {
    Instant warning = end.warnAt();
    boolean warns = warnedAt == null && warning != null && warning.isAfter(triggeredAt) && warning.isBefore(dueAt);
    if (state != ClockState.RUNNING) nextAt = null;
    else nextAt = warns ? warning : dueAt.plusSeconds(1);
  }

  private void moveTo(ClockState target) {
    if (!state.next().contains(target)) throw new IllegalStateException("a clock cannot go from " + state + " to " + target);
    state = target;
  }

  Interruptions interruptions() {
    return Interruptions.of(pauses);
  }

  @Nullable LocalDate extendedUntil() {
    return extendedUntil;
  }

  ClockState state() {
    return state;
  }

  /** Whether anybody was told that it ends, or ended. */
  boolean announced() {
    return warnedAt != null || missedAt != null;
  }

  boolean open() {
    return stoppedAt == null;
  }

  UUID id() {
    return id;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  String city() {
    return city;
  }

  UUID owner() {
    return owner;
  }

  String profile() {
    return profile;
  }

  String rule() {
    return rule;
  }

  boolean promise() {
    return promise;
  }

  UUID subject() {
    return subject;
  }

  UUID matter() {
    return matter;
  }

  String label() {
    return label;
  }

  Instant triggeredAt() {
    return triggeredAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  @Nullable Instant nextAt() {
    return nextAt;
  }

  @Nullable Instant warnedAt() {
    return warnedAt;
  }

  @Nullable Instant missedAt() {
    return missedAt;
  }

  @Nullable Role escalatedTo() {
    return escalatedTo;
  }

  @Nullable Instant stoppedAt() {
    return stoppedAt;
  }

  @Nullable String cancelledBecause() {
    return cancelledBecause;
  }

  @Nullable String whyMissed() {
    return whyMissed;
  }

  @Nullable String explainedByName() {
    return explainedByName;
  }

  @Nullable Instant explainedAt() {
    return explainedAt;
  }
}
