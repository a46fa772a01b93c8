package org.nuanyang.matters.internal;

import static org.nuanyang.identity.Role.ASSIGNER;
import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.SafeMode;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.notices.SafeContacts;
import org.nuanyang.notices.SafeHours;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The safe mode of matters, and through it the care that the phones of their applicants get. */
@Component
@Transactional
class SafeBook implements SafeModes {

  private final JdbcClient jdbc;
  private final Matters matters;
  private final SafeContacts contacts;
  private final Vault vault;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final Clock clock;

  SafeBook(JdbcClient jdbc, Matters matters, SafeContacts contacts, Vault vault, AuditTrail audit, MessageSource messages, Clock clock) {
    this.jdbc = jdbc;
    this.matters = matters;
    this.contacts = contacts;
    this.vault = vault;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<SafeMode> of(MatterId matter) {
    return jdbc.sql("select from_hour, until_hour, how, hides_address from matter_safe where matter_id = ?")
        .param(matter.value())
        .query(
            (row, number) ->
                new SafeMode(
                    new SafeHours(row.getInt(1), row.getInt(2)), new String(vault.open(row.getBytes(3)), StandardCharsets.UTF_8),
                    row.getBoolean(4)))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public int version(MatterId matter) {
    return jdbc.sql("select version from matter_safe where matter_id = ?").param(matter.value()).query(Integer.class).optional().orElse(0);
  }

  /** What keeps somebody safe is not overwritten unread: the matter is held until this change is written. */
  private void mustBeAsSeen(MatterId matter, int seen) {
    jdbc.sql("select 1 from matter where id = ? for update").param(matter.value()).query(Integer.class).optional();
    Stale.unless(seen, version(matter));
  }

  @Override
  public void keep(MatterId matter, SafeMode mode, int seen, Actor by) {
    mustBeAsSeen(matter, seen);
    keep(matter, mode, by);
  }

  @Override
  public void keep(MatterId matter, SafeMode mode, Actor by) {
    mustKnow(matter, by);
    jdbc.sql(
            """
            insert into matter_safe (matter_id, from_hour, until_hour, how, hides_address, set_at) values (?, ?, ?, ?, ?, ?)
            on conflict (matter_id) do update set from_hour = excluded.from_hour, until_hour = excluded.until_hour,
              how = excluded.how, hides_address = excluded.hides_address, set_at = excluded.set_at, version = nextval('matter_safe_version')""")
        .params(
            matter.value(), mode.hours().from(), mode.hours().until(), vault.seal(mode.how().getBytes(StandardCharsets.UTF_8)),
            mode.hidesAddress(), Timestamp.from(clock.instant()))
        .update();
    contacts.keep(matter.value(), SafePhones.of(matters.facts(matter).people()), mode.hours());
    told(matter, "kept", by);
  }

  @Override
  public void lift(MatterId matter, int seen, Actor by) {
    mustKnow(matter, by);
    mustBeAsSeen(matter, seen);
    int lifted = jdbc.sql("delete from matter_safe where matter_id = ?").param(matter.value()).update();
    if (lifted == 0) return;
    contacts.lift(matter.value());
    told(matter, "lifted", by);
  }

  /** A citizen has proved the phone to the page that calls; staff must see the matter. */
  private void mustKnow(MatterId matter, Actor by) {
    if (by.isCitizen()) return;
    by.must(CLERK, REVIEWER, DIRECTOR, ASSIGNER, LAWYER);
    if (!by.isSystem()) matters.view(matter, by);
  }

  private void told(MatterId matter, String what, Actor by) {
    audit.did(by, "matters.safe", "matter", matter.value(), what);
    String key = "matters.safe." + what;
    matters.append(matter, new Happening("matters.safe-" + what, text(key), "", null, false, null, by));
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
