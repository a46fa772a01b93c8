package org.nuanyang.exchange.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.ExchangeDesk;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What has to go to the hall, queued in the deciding transaction. An errand is claimed by moving its next try ahead; the
 * steps of one application go in their order, so that a later one waits for an earlier one that failed.
 */
@Component
class Outbox {

  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final List<Duration> GAPS =
      List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Runnable call = () -> {};

  /** @param about the hall's number, or the code of an item */
  record Claimed(UUID id, String city, ExchangeKind kind, String about, String body, int attempts) {}

  Outbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void queue(String city, ExchangeKind kind, String about, @Nullable UUID link, String body) {
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql("insert into hall_errand (id, city, kind, about, link, body, state, next_try, at) values (:id, :city, :kind, :about, cast(:link as uuid), cast(:body as jsonb), 'QUEUED', :now, :now)")
        .param("id", Ids.next(clock))
        .param("city", city)
        .param("kind", kind.name())
        .param("about", about)
        .param("link", link)
        .param("body", body)
        .param("now", now)
        .update();
    afterCommit();
  }

  /** Earlier editions of an item, waiting or given up, go no more: none may lie over the new one at the hall. */
  void overtake(String city, String item) {
    jdbc.sql("update hall_errand set state = 'OVERTAKEN' where city = ? and about = ? and kind = 'ITEM' and state in ('QUEUED', 'GIVEN_UP')").params(city, item).update();
  }

  Optional<Claimed> claim() {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            update hall_errand set attempts = attempts + 1, next_try = :lease
             where id = (
               select id from hall_errand due where state = 'QUEUED' and next_try <= :now
                  and not exists (select 1 from hall_errand earlier where earlier.link = due.link and earlier.state = 'QUEUED' and earlier.id < due.id)
                order by next_try, id limit 1 for update skip locked)
            returning id, city, kind, about, body, attempts""")
        .param("now", Timestamp.from(now))
        .param("lease", Timestamp.from(now.plus(LEASE)))
        .query((row, line) -> new Claimed(row.getObject(1, UUID.class), row.getString(2), ExchangeKind.valueOf(row.getString(3)), row.getString(4), row.getString(5), row.getInt(6)))
        .optional();
  }

  void done(Claimed errand) {
    jdbc.sql("update hall_errand set state = 'DONE' where id = ?").param(errand.id()).update();
  }

  /** @return whether it is given up */
  boolean failed(Claimed errand, boolean forGood) {
    boolean over = forGood || errand.attempts() > GAPS.size();
    Instant next = clock.instant().plus(over ? LEASE : GAPS.get(errand.attempts() - 1));
    jdbc.sql("update hall_errand set state = ?, next_try = ? where id = ? and attempts = ? and state = 'QUEUED'")
        .params(over ? "GIVEN_UP" : "QUEUED", Timestamp.from(next), errand.id(), errand.attempts())
        .update();
    return over;
  }

  /** @return whether it was one that had been given up */
  boolean again(UUID errand) {
    int queued =
        jdbc.sql("update hall_errand set state = 'QUEUED', attempts = 0, next_try = ? where id = ? and state = 'GIVEN_UP'").params(Timestamp.from(clock.instant()), errand).update();
    afterCommit();
    return queued > 0;
  }

  Optional<String> about(UUID errand) {
    return jdbc.sql("select about from hall_errand where id = ?").param(errand).query(String.class).optional();
  }

  /** How many steps of a link reached the hall. */
  int told(UUID link) {
    return jdbc.sql("select count(*) from hall_errand where link = ? and state = 'DONE'").param(link).query(Integer.class).single();
  }

  ExchangeDesk.Waiting waiting(String city) {
    return jdbc.sql(
            """
            select (select count(*) from hall_errand where city = :city and state = 'QUEUED'),
                   (select count(*) from hall_errand where city = :city and state = 'GIVEN_UP')""")
        .param("city", city)
        .query((row, line) -> new ExchangeDesk.Waiting(row.getLong(1), row.getLong(2)))
        .single();
  }

  private void afterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            call.run();
          }
        });
  }

  /** @param carrier what is called when there is something to carry */
  void calls(Runnable carrier) {
    call = carrier;
  }
}
