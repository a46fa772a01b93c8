package org.nuanyang.matters.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterArchive;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PastMatter;
import org.nuanyang.shared.BulkRows;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Streams past matters into their three tables. */
@Component
@Transactional
class MatterTakeover implements MatterArchive {

  private static final UUID SYSTEM = new UUID(0, 0);

  private final DataSource source;
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;
  private final JsonMapper json;

  MatterTakeover(DataSource source, JdbcClient jdbc, Vault vault, Clock clock, JsonMapper json) {
    this.source = source;
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public long serials(int count) {
    return jdbc.sql("select min(n) from (select nextval('receipt_serial') n from generate_series(1, ?)) drawn")
        .param(count)
        .query(Long.class)
        .single();
  }

  @Override
  public void take(List<PastMatter> past) {
    String matter =
        "matter (id, receipt_number, city, organisation, channel, category, summary, story, holder, next_step,"
            + " next_due, missing, ended, opened_at)";
    try (BulkRows rows = new BulkRows(source, matter)) {
      for (PastMatter m : past) {
        rows.row(
            m.id(), m.receiptNumber(), m.city(), m.organisation(), m.channel(), m.category(), m.summary(),
            sealed(m.story()), m.standing().holder(), m.standing().nextStep(), m.standing().nextDue(),
            json.writeValueAsString(m.standing().missing()), m.standing().ended(), m.openedAt());
      }
    }
    String person =
        "matter_person (id, matter_id, city, organisation, role, position, name, identity_type, identity_number,"
            + " identity_index, phone, phone_index, gender, birth_date, region, address, language)";
    try (BulkRows rows = new BulkRows(source, person)) {
      for (PastMatter m : past) {
        int position = 0;
        for (Participant p : m.people()) {
          rows.row(
              p.id() == null ? Ids.next(clock) : p.id(), m.id(), m.city(), m.organisation(), p.role(), position++, p.name(), p.identityType(),
              sealed(p.identityNumber()), index(p.identityNumber()), sealed(p.phone()), index(p.phone()), p.gender(),
              p.birthDate(), p.region(), sealed(p.address()), p.language());
        }
      }
    }
    String event =
        "matter_event (id, matter_id, at, kind, title, text, public_to_citizen, actor, actor_name)";
    try (BulkRows rows = new BulkRows(source, event)) {
      for (PastMatter m : past) {
        for (PastMatter.PastHappening h : m.timeline()) {
          rows.row(h.id(), m.id(), h.at(), h.kind(), h.title(), h.text(), h.publicToCitizen(), SYSTEM, h.who());
        }
      }
    }
  }

  private byte @Nullable [] sealed(String value) {
    return value.isEmpty() ? null : vault.seal(value.getBytes(StandardCharsets.UTF_8));
  }

  private byte @Nullable [] index(String value) {
    return value.isEmpty() ? null : vault.blindIndex(value);
  }
}
