package org.nuanyang.exchange.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.ExchangeResult;
import org.nuanyang.exchange.HallLine;
import org.nuanyang.exchange.HallLine.NotReached;
import org.nuanyang.exchange.internal.ExchangeLog.Happened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Carries errands to the hall, outside any transaction; every attempt leaves its line. */
@Component
class HallCourier {

  private static final Logger LOG = LoggerFactory.getLogger(HallCourier.class);

  private final Outbox outbox;
  private final ExchangeLog log;
  private final ObjectProvider<HallLine> hall;
  private final JsonMapper json;
  private final TransactionOperations transaction;
  private final AtomicInteger calls = new AtomicInteger();

  HallCourier(Outbox outbox, ExchangeLog log, ObjectProvider<HallLine> hall, JsonMapper json, TransactionOperations transaction) {
    this.outbox = outbox;
    this.log = log;
    this.hall = hall;
    this.json = json;
    this.transaction = transaction;
    outbox.calls(this::call);
  }

  /** What the call after the commit could not bring there. */
  @Bean
  static RecurringTask<Void> hallRound(HallCourier courier) {
    return Tasks.recurring("hall-errands", FixedDelay.ofSeconds(30)).execute((task, context) -> courier.round());
  }

  private void call() {
    if (calls.getAndIncrement() == 0) Thread.ofVirtual().name("hall-courier").start(this::answerCalls);
  }

  private void answerCalls() {
    for (int heard = calls.get(); heard > 0; heard = calls.addAndGet(-heard)) {
      try {
        round();
      } catch (RuntimeException failed) {
        LOG.warn("the exchange waits for the next round: {}", failed.toString());
      }
    }
  }

  /** Runs every errand that is due; none without a line. */
  void round() {
    HallLine line = hall.getIfAvailable();
    if (line != null) round(line);
  }

  int round(HallLine line) {
    int done = 0;
    for (Optional<Outbox.Claimed> next = outbox.claim(); next.isPresent(); next = outbox.claim()) if (run(line, next.get())) done++;
    return done;
  }

  private boolean run(HallLine line, Outbox.Claimed errand) {
    try {
      if (errand.kind() == ExchangeKind.ITEM) line.item(errand.id(), json.readValue(errand.body(), HallLine.ItemCard.class));
      else line.progress(errand.id(), json.readValue(errand.body(), HallLine.Progress.class));
      transaction.executeWithoutResult(status -> {
        outbox.done(errand);
        write(errand, ExchangeResult.DONE, "");
      });
      return true;
    } catch (NotReached not) {
      tryLater(errand, String.valueOf(not.getMessage()), not.forGood());
    } catch (RuntimeException failed) {
      tryLater(errand, failed.getClass().getSimpleName(), false);
    }
    return false;
  }

  private void tryLater(Outbox.Claimed errand, String why, boolean forGood) {
    transaction.executeWithoutResult(status -> write(errand, outbox.failed(errand, forGood) ? ExchangeResult.GIVEN_UP : ExchangeResult.LATER, why));
  }

  private void write(Outbox.Claimed errand, ExchangeResult result, String why) {
    log.outgoing(new Happened(errand.city(), errand.kind(), errand.about(), result, errand.attempts(), why, null), errand.id());
  }
}
