package org.nuanyang.exchange.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.DayView;
import org.nuanyang.exchange.ExchangeDesk;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.ExchangeResult;
import org.nuanyang.exchange.ExchangeRow;
import org.nuanyang.exchange.HallLine;
import org.nuanyang.exchange.HallLine.NotReached;
import org.nuanyang.exchange.HallLine.TheirLine;
import org.nuanyang.exchange.RatingSummary;
import org.nuanyang.exchange.internal.ExchangeLog.Happened;
import org.nuanyang.exchange.internal.ExchangeLog.Kept;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Where the administrator looks at the exchange and sets it going again. */
@Component
class ExchangeRoom implements ExchangeDesk {

  private static final int DAYS_BACK = 90;

  private final ExchangeLog log;
  private final Outbox outbox;
  private final Reception reception;
  private final ItemPush items;
  private final Days days;
  private final Ratings ratings;
  private final ObjectProvider<HallLine> hall;
  private final TransactionOperations transaction;
  private final AuditTrail audit;
  private final Clock clock;

  ExchangeRoom(ExchangeLog log, Outbox outbox, Reception reception, ItemPush items, Days days, Ratings ratings, ObjectProvider<HallLine> hall, TransactionOperations transaction,
      AuditTrail audit, Clock clock) {
    this.log = log;
    this.outbox = outbox;
    this.reception = reception;
    this.items = items;
    this.days = days;
    this.ratings = ratings;
    this.hall = hall;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public boolean connected() {
    return hall.getIfAvailable() != null;
  }

  @Override
  public Waiting waiting(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return outbox.waiting(by.city());
  }

  @Override
  public Slice<ExchangeRow> log(@Nullable ExchangeKind kind, boolean failed, @Nullable String after, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return log.list(by.city(), kind, failed, mark(after).orElse(new UUID(-1, -1)));
  }

  private static Optional<UUID> mark(@Nullable String after) {
    try {
      return after == null ? Optional.empty() : Optional.of(UUID.fromString(after));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  @Override
  public void replay(UUID line, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    Kept kept = log.replayable(line, by.city()).orElseThrow(() -> new Refusal("exchange.replay.not"));
    audit.did(by, "exchange.replay", "exchange-line", line, kept.kind().name());
    if (kept.sent() != null && kept.sender() != null) {
      reception.again(kept.kind(), kept.sender(), kept.sent(), line);
      return;
    }
    UUID errand = kept.errand();
    transaction.executeWithoutResult(status -> {
      if (errand == null || !outbox.again(errand)) throw new Refusal("exchange.replay.not");
      log.outgoing(new Happened(by.city(), kept.kind(), outbox.about(errand).orElse(""), ExchangeResult.LATER, 0, by.name(), line), errand);
    });
  }

  @Override
  public int pushItems(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    mustBeConnected();
    Integer queued = transaction.execute(status -> items.changed(by.city()));
    audit.did(by, "exchange.push-items", "exchange-line", new UUID(0, 0), String.valueOf(queued));
    return queued == null ? 0 : queued;
  }

  private HallLine mustBeConnected() {
    HallLine line = hall.getIfAvailable();
    if (line == null) throw new Refusal("exchange.off");
    return line;
  }

  @Override
  public UUID compare(LocalDate day, Actor by) {
    return compare(mustBeConnected(), day, by);
  }

  /** The hall is asked outside any transaction; whether it answered or not is written down. */
  UUID compare(HallLine line, LocalDate day, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    if (day.isAfter(today) || day.isBefore(today.minusDays(DAYS_BACK))) throw new Refusal("exchange.day.range", DAYS_BACK);
    List<TheirLine> theirs;
    try {
      theirs = line.day(day);
    } catch (NotReached not) {
      asked(by.city(), day, ExchangeResult.LATER, String.valueOf(not.getMessage()));
      throw new Refusal("exchange.day.no-answer");
    }
    return transaction.execute(status -> {
      asked(by.city(), day, ExchangeResult.DONE, "");
      UUID id = days.keep(by.city(), day, theirs, by.name());
      audit.did(by, "exchange.compare", "hall-day", id, day.toString());
      return id;
    });
  }

  private void asked(String city, LocalDate day, ExchangeResult result, String words) {
    log.outgoing(new Happened(city, ExchangeKind.DAY, day.toString(), result, 1, words, null), null);
  }

  @Override
  public List<DayView> days(Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return days.list(by.city());
  }

  @Override
  public DayView day(UUID id, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    return days.one(id, by.city());
  }

  @Override
  public RatingSummary ratings(Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR);
    return ratings.summary(by.scope() == DataScope.CITY ? null : by.units(), by);
  }
}
