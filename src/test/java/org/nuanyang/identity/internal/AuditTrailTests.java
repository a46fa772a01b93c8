package org.nuanyang.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.identity.AccountExamples;
import org.nuanyang.identity.Acting;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditChain;
import org.nuanyang.identity.AuditChain.Fault;
import org.nuanyang.identity.AuditChain.FindEntries;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleDatabaseTest
class AuditTrailTests {

  @Autowired AuditTrail trail;
  @Autowired AuditChain chain;
  @Autowired AuditSealer sealer;
  @Autowired AuditRoom room;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transactions;
  @Autowired MovableClock clock;

  final Actor clerk = Acting.person(UUID.randomUUID(), Role.CLERK);
  final Actor auditor = AccountExamples.administrator(Role.AUDITOR);
  final UUID file = UUID.randomUUID();
  LocalDate today;

  /** Every test has a day of its own in the one database, and leaves the chain whole behind it. */
  @BeforeEach
  void aNewDay() {
    byForce("delete from audit_entry");
    byForce("delete from audit_seal");
    today = clock.today();
  }

  @Test
  void keepsWhoDidWhatWhen() {
    trail.did(clerk, "intake.submit", "application", file, "window");
    trail.viewed(clerk, "matter", file);

    var entries = chain.list(new FindEntries(null, null, null, null, file, null), auditor).rows();

    assertThat(entries).extracting(AuditChain.Entry::action).containsExactly("matter.view", "intake.submit");
    assertThat(entries.getLast().note()).isEqualTo("window");
    assertThat(entries.getLast().account()).isEqualTo(clerk.id());
    assertThatThrownBy(() -> chain.list(new FindEntries(null, null, null, null, file, null), clerk))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void standsOrFallsWithTheChange() {
    transactions.executeWithoutResult(
        change -> {
          trail.did(clerk, "intake.submit", "application", file, "");
          change.setRollbackOnly();
        });

    assertThat(chain.list(new FindEntries(null, null, null, null, file, null), auditor).rows()).isEmpty();
  }

  @Test
  void keepsEveryActOfAChangeInItsOrder() {
    transactions.executeWithoutResult(
        change -> {
          trail.did(clerk, "intake.submit", "application", file, "");
          trail.did(clerk, "documents.issue", "application", file, "");
          trail.did(clerk, "matters.join", "application", file, "");
        });

    assertThat(chain.list(new FindEntries(null, null, null, null, file, null), auditor).rows())
        .extracting(AuditChain.Entry::action)
        .containsExactly("matters.join", "documents.issue", "intake.submit");
  }

  @Test
  void isWrittenFromAReadOnlyTransactionToo() {
    var reading = new TransactionTemplate(transactions.getTransactionManager());
    reading.setReadOnly(true);

    reading.executeWithoutResult(look -> trail.viewed(clerk, "matter", file));

    assertThat(chain.list(new FindEntries(null, null, null, null, file, null), auditor).rows()).hasSize(1);
  }

  @Test
  void refusesToBeAltered() {
    trail.did(clerk, "intake.submit", "application", file, "");
    sealer.seal();

    for (String attack :
        List.of(
            "update audit_entry set note = 'x'",
            "update audit_entry set seal = 99",
            "update audit_entry set seal = null",
            "delete from audit_entry",
            "truncate audit_entry",
            "update audit_seal set entries = 0",
            "delete from audit_seal"))
      assertThatThrownBy(() -> database.sql(attack).update())
          .as(attack)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("append-only");
  }

  @Test
  void isWholeWhenNobodyTouchedIt() {
    someEntries(7);
    sealer.seal();
    someEntries(5);

    var finding = chain.verify(today, today, auditor);

    assertThat(finding.faults()).isEmpty();
    assertThat(finding.seals()).isEqualTo(2);
    assertThat(finding.entries()).isEqualTo(12);
  }

  @Test
  void showsWhichEntryWasAltered() {
    List<UUID> entries = sealed(3);

    byForce("update audit_entry set note = 'never happened' where id = '" + entries.get(1) + "'");

    assertThat(faults()).containsExactly(new Fault("ALTERED", 1, entries.get(1)));
  }

  @Test
  void showsAnAlteredMomentOrPerson() {
    List<UUID> entries = sealed(2);

    byForce("update audit_entry set at = at - interval '1 hour' where id = '" + entries.get(0) + "'");
    byForce("update audit_entry set account = gen_random_uuid() where id = '" + entries.get(1) + "'");

    assertThat(faults())
        .containsExactly(new Fault("ALTERED", 1, entries.get(0)), new Fault("ALTERED", 1, entries.get(1)));
  }

  @Test
  void showsThatAnEntryIsMissing() {
    List<UUID> entries = sealed(3);

    byForce("delete from audit_entry where id = '" + entries.get(0) + "'");

    assertThat(faults()).containsExactly(new Fault("MISSING", 1, null));
  }

  @Test
  void showsThatABatchIsMissingWithItsSeal() {
    sealed(2);
    sealed(2);
    sealed(2);

    byForce("delete from audit_entry where seal = 2");
    byForce("delete from audit_seal where number = 2");

    assertThat(faults()).containsExactly(new Fault("BROKEN", 2, null));
  }

  @Test
  void showsThatAWholeDayIsMissing() {
    sealed(2);
    clock.advance(Duration.ofDays(1));
    sealed(2);

    byForce("delete from audit_entry where seal = 1");
    byForce("delete from audit_seal where number = 1");

    assertThat(chain.verify(today.plusDays(1), today.plusDays(1), auditor).faults())
        .containsExactly(new Fault("BROKEN", 1, null));
  }

  @Test
  void showsAnEntryCopiedIntoASealedBatch() {
    sealed(2);

    byForce(
        """
        insert into audit_entry select gen_random_uuid(), at, city, account, account_name, organisation,
          action, kind, subject, note, network, mark, seal from audit_entry limit 1""");

    assertThat(faults()).extracting(Fault::kind).containsExactly("ALTERED", "ADDED");
  }

  @Test
  void sealsEveryEntryOnceThoughTransactionsOverlap() throws Exception {
    var open = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Void> late =
          () -> {
            transactions.executeWithoutResult(
                change -> {
                  trail.did(clerk, "late", "application", file, "");
                  awaitQuietly(open);
                });
            return null;
          };
      var waiting = IntStream.range(0, 4).mapToObj(i -> people.submit(late)).toList();
      someEntries(10);
      sealer.seal();
      open.countDown();
      for (var done : waiting) done.get();
    }

    sealer.seal();

    assertThat(chain.verify(today, today, auditor).entries()).isEqualTo(14);
    assertThat(faults()).isEmpty();
  }

  @Test
  void aDayIsClosedWithWhatTheCheckFound() {
    List<UUID> entries = sealed(3);
    byForce("update audit_entry set note = 'x' where id = '" + entries.getFirst() + "'");
    clock.advance(Duration.ofDays(1));

    room.closeYesterday();

    var days = chain.standing(auditor).days();
    assertThat(days.getFirst().day()).isEqualTo(today);
    assertThat(days.getFirst().faults()).isEqualTo(1);
  }

  @Test
  void isFoundByDayAndAction() {
    today = LocalDate.of(2041, 3, 4); // identifiers never go back: later than any test before this one went
    clock.set(today);
    trail.did(clerk, "intake.submit", "application", file, "");
    clock.advance(Duration.ofDays(1));
    trail.did(clerk, "intake.grant", "application", file, "");
    trail.did(clerk, "cases.close", "case", file, "");

    assertThat(found(today, today, null)).containsExactly("intake.submit");
    assertThat(found(today.plusDays(1), null, "intake.")).containsExactly("intake.grant");
  }

  private List<String> found(LocalDate from, LocalDate until, String action) {
    return chain.list(new FindEntries(from, until, "", action, file, null), auditor).rows().stream()
        .map(AuditChain.Entry::action)
        .toList();
  }

  private void someEntries(int count) {
    for (int i = 0; i < count; i++) trail.did(clerk, "intake.submit", "application", file, "" + i);
  }

  private List<UUID> sealed(int count) {
    someEntries(count);
    sealer.seal();
    return database
        .sql("select id from audit_entry where seal = (select max(seal) from audit_entry) order by id")
        .query(UUID.class)
        .list();
  }

  private List<Fault> faults() {
    return chain.verify(today, today, auditor).faults();
  }

  /** As somebody who owns the database and switches the guard off. */
  private void byForce(String attack) {
    transactions.executeWithoutResult(
        change -> {
          guard("disable");
          database.sql(attack).update();
          guard("enable");
        });
  }

  private void guard(String verb) {
    for (String table : List.of("audit_entry", "audit_seal"))
      database.sql("alter table " + table + " " + verb + " trigger user").update();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
