package org.nuanyang.deadlines.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces what has become due: warnings, misses, and terms to be counted anew. Each clock is
 * claimed and announced in a transaction of its own, so a listener that fails holds up no other
 * clock, and two nodes never announce the same one (decision 0002).
 */
@Component
class ClockSweep {

  private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);
  private static final int HANDFUL = 500;
  private static final Duration AGAIN_AFTER_FAILURE = Duration.ofMinutes(10);

  private final Clocks clocks;
  private final TermOfClock terms;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher news;
  private final Clock clock;

  ClockSweep(
      Clocks clocks, TermOfClock terms, JdbcClient sql, PlatformTransactionManager transactions,
      ApplicationEventPublisher news, Clock clock) {
    this.clocks = clocks;
    this.terms = terms;
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
    this.news = news;
    this.clock = clock;
  }

  /** Works until nothing is due. @return how many clocks this node dealt with */
  int sweep() {
    int done = 0;
    while (true) {
      List<UUID> due = clocks.toAnnounce(clock.instant(), HANDFUL);
      int before = done;
      for (UUID id : due) if (announce(id)) done++;
      if (due.size() < HANDFUL || done == before) return done;
    }
  }

  private boolean announce(UUID id) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> claim(id)));
    } catch (RuntimeException failed) {
      LOG.error("clock {} could not be announced; tried again later", id, failed);
      sql.sql("UPDATE clock SET next_at = ? WHERE id = ? AND next_at IS NOT NULL")
          .params(Timestamp.from(clock.instant().plus(AGAIN_AFTER_FAILURE)), id)
          .update();
      return false;
    }
  }

  private boolean claim(UUID id) {
    Instant now = clock.instant();
    RunningClock due = clocks.claim(id, now).orElse(null);
    if (due == null) return false;
    Object happened = due.announce(now, terms.end(due, due.interruptions()), terms.rule(due));
    clocks.save(due);
    if (happened != null) news.publishEvent(happened);
    return true;
  }

  /** Any node may run it; db-scheduler lets one at a time. */
  @Configuration(proxyBeanMethods = false)
  static class Rhythm {

    @Bean
    RecurringTask<Void> clockSweepTask(ClockSweep sweep) {
      return Tasks.recurring("deadlines.sweep", FixedDelay.ofSeconds(15)).execute((instance, context) -> sweep.sweep());
    }
  }
}
