package org.nuanyang.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.RequestTrail;
import org.nuanyang.identity.Source;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the audit trail. Inside a change, the entry stands or falls with the change; outside of
 * one it has a short transaction of its own that does not wait for the disk, because losing the
 * last half second of mere looks in a power cut is the price of not slowing every page.
 */
@Component
class AuditRecorder implements AuditTrail, RequestTrail {

  private static final int LONGEST_NOTE = 500;

  private final JdbcTemplate database;
  private final Vault vault;
  private final Clock clock;
  private final TransactionTemplate own;

  AuditRecorder(JdbcTemplate database, Vault vault, Clock clock, PlatformTransactionManager transactions) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void viewed(Actor actor, String kind, UUID id) {
    write(actor, kind + ".view", kind, id, "");
  }

  @Override
  public void did(Actor actor, String action, String kind, UUID id, String note) {
    write(actor, action, kind, id, note);
  }

  @Override
  public void requested(Actor actor, String method, String route, int status) {
    write(actor, "request", "route", null, method + " " + route + " " + status);
  }

  private void write(Actor actor, String action, String kind, @Nullable UUID subject, String note) {
    var entry =
        new AuditEntry(
            Ids.next(clock),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor.city(),
            actor.id(),
            actor.name(),
            actor.organisation(),
            action,
            kind,
            subject,
            note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note,
            Source.network(Source.address()));
    boolean withinChange =
        TransactionSynchronizationManager.isActualTransactionActive()
            && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    if (withinChange) {
      keep(entry);
      return;
    }
    own.executeWithoutResult(
        transaction -> {
          database.update("set local synchronous_commit = off");
          insert(List.of(entry));
        });
  }

  private void keep(AuditEntry entry) {
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof OfThisChange change && change.of(this)) {
        change.add(entry);
        return;
      }
    }
    var change = new OfThisChange();
    change.add(entry);
    TransactionSynchronizationManager.registerSynchronization(change);
  }

  private void insert(List<AuditEntry> entries) {
    database.batchUpdate(
        """
        insert into audit_entry (id, at, city, account, account_name, organisation, action, kind,
          subject, note, network, mark)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        entries.stream().map(this::row).toList());
  }

  private Object[] row(AuditEntry entry) {
    return new Object[] {
      entry.id(), Timestamp.from(entry.at()), entry.city(), entry.account(), entry.accountName(), entry.organisation(),
      entry.action(), entry.kind(), entry.subject(), entry.note(), entry.network(), entry.mark(vault)
    };
  }

  /** What one change did: written in one go as its last act, so that ten acts are not ten errands. */
  private final class OfThisChange implements TransactionSynchronization {

    private final List<AuditEntry> entries = new ArrayList<>();
    private boolean written;

    boolean of(AuditRecorder recorder) {
      return recorder == AuditRecorder.this;
    }

    void add(AuditEntry entry) {
      if (written) insert(List.of(entry));
      else entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      written = true;
      insert(entries);
    }
  }
}
