package org.nuanyang.identity.internal;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AuditChain.Fault;
import org.nuanyang.identity.AuditChain.Finding;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sealed batches again and tells whether all is as it was when they were sealed. */
@Component
class AuditCheck {

  private final JdbcClient database;
  private final Vault vault;

  AuditCheck(JdbcClient database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** Seals {@code first} to {@code last}, one batch in memory at a time. */
  Finding check(long first, long last) {
    List<Fault> faults = new ArrayList<>();
    long entries = 0;
    long seals = 0;
    byte @Nullable [] previous = first <= 1 ? AuditSealer.BEGINNING : digestOf(first - 1);
    if (previous == null) faults.add(new Fault("BROKEN", first - 1, null));
    for (long number = first; number <= last; number++) {
      Seal seal = seal(number);
      if (seal == null) {
        faults.add(new Fault("BROKEN", number, null));
        previous = null;
        continue;
      }
      if (previous != null && !MessageDigest.isEqual(previous, seal.previous()))
        faults.add(new Fault("BROKEN", number, null));
      entries += checkBatch(seal, faults);
      seals++;
      previous = seal.digest();
    }
    return new Finding(entries, seals, List.copyOf(faults));
  }

  private int checkBatch(Seal seal, List<Fault> faults) {
    int before = faults.size();
    List<Read> batch =
        database
            .sql("select * from audit_entry where seal = :seal order by id")
            .param("seal", seal.number())
            .query(AuditCheck::read)
            .list();
    for (Read read : batch)
      if (!MessageDigest.isEqual(read.entry().mark(vault), read.mark()))
        faults.add(new Fault("ALTERED", seal.number(), read.entry().id()));
    byte[] digest =
        AuditEntry.chained(
            vault, seal.number(), seal.previous(), batch.stream().map(Read::mark).toList());
    if (MessageDigest.isEqual(digest, seal.digest())) return batch.size();
    if (batch.size() < seal.entries()) faults.add(new Fault("MISSING", seal.number(), null));
    else if (batch.size() > seal.entries()) faults.add(new Fault("ADDED", seal.number(), null));
    else if (faults.size() == before) faults.add(new Fault("BROKEN", seal.number(), null));
    return batch.size();
  }

  private byte @Nullable [] digestOf(long number) {
    Seal seal = seal(number);
    return seal == null ? null : seal.digest();
  }

  private @Nullable Seal seal(long number) {
    return database
        .sql("select number, entries, previous, digest from audit_seal where number = :number")
        .param("number", number)
        .query(
            (row, n) ->
                new Seal(
                    row.getLong("number"),
                    row.getInt("entries"),
                    row.getBytes("previous"),
                    row.getBytes("digest")))
        .optional()
        .orElse(null);
  }

  private static Read read(ResultSet row, int number) throws SQLException {
    var entry =
        new AuditEntry(
            row.getObject("id", UUID.class),
            row.getTimestamp("at").toInstant(),
            row.getString("city"),
            row.getObject("account", UUID.class),
            row.getString("account_name"),
            row.getObject("organisation", UUID.class),
            row.getString("action"),
            row.getString("kind"),
            row.getObject("subject", UUID.class),
            row.getString("note"),
            row.getString("network"));
    return new Read(entry, row.getBytes("mark"));
  }

  private record Seal(long number, int entries, byte[] previous, byte[] digest) {}

  private record Read(AuditEntry entry, byte[] mark) {}
}
