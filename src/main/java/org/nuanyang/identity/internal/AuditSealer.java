package org.nuanyang.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the entries, batch by batch, beside the work and not in its way. An entry whose
 * transaction commits late simply falls into a later batch.
 */
@Component
class AuditSealer {

  static final byte[] BEGINNING = new byte[32];
  private static final int BATCH = 2000;

  /** In the order of the text, which is the order of the database. */
  static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;
  private final TransactionTemplate transaction;

  AuditSealer(
      JdbcClient database, Vault vault, Clock clock, PlatformTransactionManager transactions) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Seals all that waits; returns how many entries that were. */
  int seal() {
    int sealed = 0;
    int batch;
    do {
      batch = transaction.execute(status -> sealBatch());
      sealed += batch;
    } while (batch == BATCH);
    return sealed;
  }

  private int sealBatch() {
    var last = last();
    long number = last.number() + 1;
    List<Marked> batch =
        database
            .sql(
                """
                update audit_entry set seal = :seal
                where id in (select id from audit_entry where seal is null order by id limit :batch)
                returning id, mark""")
            .param("seal", number)
            .param("batch", BATCH)
            .query((row, n) -> new Marked(row.getObject("id", UUID.class), row.getBytes("mark")))
            .list()
            .stream()
            .sorted(Comparator.comparing(Marked::id, ORDER))
            .toList();
    if (batch.isEmpty()) return 0;
    byte[] digest = AuditEntry.chained(vault, number, last.digest(), batch.stream().map(Marked::mark).toList());
    database
        .sql("insert into audit_seal values (:number, :now, :entries, :previous, :digest)")
        .param("number", number)
        .param("now", Timestamp.from(clock.instant()))
        .param("entries", batch.size())
        .param("previous", last.digest())
        .param("digest", digest)
        .update();
    return batch.size();
  }

  /** The head of the chain. */
  Head last() {
    return database
        .sql("select number, digest from audit_seal order by number desc limit 1")
        .query((row, n) -> new Head(row.getLong("number"), row.getBytes("digest")))
        .optional()
        .orElse(new Head(0, BEGINNING));
  }

  record Head(long number, byte[] digest) {}

  private record Marked(UUID id, byte[] mark) {}
}
