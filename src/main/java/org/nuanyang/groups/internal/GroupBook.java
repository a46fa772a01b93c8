package org.nuanyang.groups.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.groups.GroupCounts;
import org.nuanyang.groups.GroupId;
import org.nuanyang.groups.GroupState;
import org.nuanyang.groups.JoinCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of groups. Who changes a roster holds its group's row, so that its counts are always those of its people. */
@Component
class GroupBook {

  private final JdbcClient jdbc;
  private final Matters matters;
  private final Vault vault;
  private final Clock clock;

  GroupBook(JdbcClient jdbc, Matters matters, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.matters = matters;
    this.vault = vault;
    this.clock = clock;
  }

  UUID add(ApplicationFile application, String opponent) {
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into case_group (id, matter, application, receipt_number, city, organisation, summary, opponent, state, opened_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)""")
        .params(
            id, application.matter().value(), application.id().value(), application.receiptNumber(), application.city(),
            application.holding(), application.summary(), opponent, Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  Optional<KeptGroup> ofMatter(MatterId matter) {
    return jdbc.sql("select * from case_group where matter = ?").param(matter.value()).query(this::read).optional();
  }

  /** The group, for whoever may know of its matter. */
  KeptGroup seenBy(GroupId id, Actor by) {
    KeptGroup found = find(id);
    if (!by.isSystem() && !by.sees(found.city(), found.organisation()) && !matters.mayKnow(found.matterId(), by)) throw new Missing("groups.unknown");
    return found;
  }

  KeptGroup find(GroupId id) {
    return jdbc.sql("select * from case_group where id = ?").param(id.value()).query(this::read).optional().orElseThrow(() -> new Missing("groups.unknown"));
  }

  /** The same, held until the end of the transaction. */
  KeptGroup hold(GroupId id) {
    return jdbc.sql("select * from case_group where id = ? for update").param(id.value()).query(this::read).optional().orElseThrow(() -> new Missing("groups.unknown"));
  }

  /** The same for whoever works at its window: who received it once or passed it on may read it, and changes nothing. */
  KeptGroup holdAtWindow(GroupId id, Actor by) {
    seenBy(id, by);
    KeptGroup held = hold(id);
    by.mustSee(held.city(), held.organisation());
    return held;
  }

  /** The group a good code opens. */
  Optional<KeptGroup> joinedBy(String code) {
    return jdbc.sql("select * from case_group where join_index = ? and join_until > ?")
        .params(vault.blindIndex(code), Timestamp.from(clock.instant()))
        .query(this::read)
        .optional();
  }

  void stands(UUID id, UUID application, GroupState state) {
    jdbc.sql("update case_group set application = ?, state = ? where id = ?").params(application, state.name(), id).update();
  }

  /** Whoever holds the application holds its roster. */
  void handOver(UUID application, UUID organisation) {
    jdbc.sql("update case_group set organisation = ? where application = ?").params(organisation, application).update();
  }

  void open(UUID id, JoinCode join) {
    jdbc.sql("update case_group set join_index = ?, join_code = ?, join_until = ? where id = ?")
        .params(vault.blindIndex(join.code()), vault.seal(join.code().getBytes()), Timestamp.from(join.until()), id)
        .update();
  }

  void close(UUID id) {
    jdbc.sql("update case_group set join_index = null, join_code = null, join_until = null where id = ?").param(id).update();
  }

  void recount(UUID id) {
    jdbc.sql(
            """
            update case_group g set (people, waiting, signed, lacking, fit, unfit, unclear, gone, claimed) = (
              select count(*) filter (where there), count(*) filter (where standing = 'WAITING'),
                     count(*) filter (where there and signed_at is not null), count(*) filter (where there and lacking <> '[]'),
                     count(*) filter (where there and result = 'FIT'), count(*) filter (where there and result = 'UNFIT'),
                     count(*) filter (where there and result = 'UNCLEAR'), count(*) filter (where not there and standing <> 'WAITING'),
                     sum(claimed) filter (where there)
                from (select *, standing = 'ON_ROSTER' as there from group_member where group_id = g.id) m)
             where id = ?""")
        .param(id)
        .update();
  }

  private KeptGroup read(ResultSet row, int line) throws SQLException {
    return new KeptGroup(
        row.getObject("id", UUID.class), row.getObject("matter", UUID.class), row.getObject("application", UUID.class),
        row.getString("receipt_number"), row.getString("city"), row.getObject("organisation", UUID.class), row.getString("summary"),
        row.getString("opponent"), GroupState.valueOf(row.getString("state")), counts(row), join(row), row.getTimestamp("opened_at").toInstant());
  }

  private static GroupCounts counts(ResultSet row) throws SQLException {
    BigDecimal claimed = row.getBigDecimal("claimed");
    return new GroupCounts(
        row.getInt("people"), row.getInt("waiting"), row.getInt("signed"), row.getInt("lacking"), row.getInt("fit"), row.getInt("unfit"),
        row.getInt("unclear"), row.getInt("gone"), claimed == null ? null : new Money(claimed));
  }

  private @Nullable JoinCode join(ResultSet row) throws SQLException {
    byte[] sealed = row.getBytes("join_code");
    if (sealed == null) return null;
    Instant until = row.getTimestamp("join_until").toInstant();
    return until.isAfter(clock.instant()) ? new JoinCode(new String(vault.open(sealed)), until) : null;
  }
}
