package org.nuanyang.matters.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.LinkKind;
import org.nuanyang.matters.LinkedMatter;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairs of matters that belong together. */
@Component
@Transactional
class LinkBook implements MatterLinks {

  private final JdbcClient jdbc;
  private final Matters matters;
  private final AuditTrail audit;
  private final Clock clock;

  LinkBook(JdbcClient jdbc, Matters matters, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.matters = matters;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void link(MatterId one, MatterId other, LinkKind kind, String note, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    if (one.equals(other)) throw new Refusal("matters.link.itself");
    if (!matters.mayKnow(one, by) || !matters.mayKnow(other, by)) throw new Missing("matters.unknown");
    // The database orders identifiers by their bytes; letting it choose keeps its check and us of one mind.
    jdbc.sql(
            """
            insert into matter_link (matter_id, other_id, kind, note, linked_at, linked_by)
            values (least(:one, :other), greatest(:one, :other), :kind, :note, :at, :who)
            on conflict (matter_id, other_id) do update set kind = excluded.kind, note = excluded.note""")
        .param("one", one.value())
        .param("other", other.value())
        .param("kind", kind.name())
        .param("note", note.strip())
        .param("at", Timestamp.from(clock.instant()))
        .param("who", by.name())
        .update();
    audit.did(by, "matters.link", "matter", one.value(), other.value().toString());
  }

  @Override
  public MatterId find(String receiptNumber, Actor by) {
    return ReceiptNumber.parse(receiptNumber)
        .flatMap(number -> jdbc.sql("select id from matter where receipt_number = ?").param(number.value()).query(UUID.class).optional())
        .map(MatterId::new)
        .filter(found -> matters.mayKnow(found, by))
        .orElseThrow(() -> new Refusal("matters.link.no-such"));
  }

  @Override
  public void part(MatterId one, MatterId other, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    if (!matters.mayKnow(one, by)) throw new Missing("matters.unknown");
    jdbc.sql("delete from matter_link where matter_id = least(:one, :other) and other_id = greatest(:one, :other)")
        .param("one", one.value())
        .param("other", other.value())
        .update();
    audit.did(by, "matters.part", "matter", one.value(), other.value().toString());
  }

  @Override
  public List<LinkedMatter> of(MatterId matter, Actor by) {
    return jdbc.sql(
            """
            select m.id, m.receipt_number, m.summary, p.name, l.kind, m.id < :matter as earlier, l.note, l.linked_by, l.linked_at
              from (select other_id as id, kind, note, linked_by, linked_at from matter_link where matter_id = :matter
                    union all select matter_id, kind, note, linked_by, linked_at from matter_link where other_id = :matter) l
              join matter m on m.id = l.id join matter_person p on p.matter_id = m.id and p.position = 0
             order by m.id""")
        .param("matter", matter.value())
        .query(
            (row, line) -> {
              UUID id = row.getObject("id", UUID.class);
              boolean open = matters.mayKnow(new MatterId(id), by);
              String name = row.getString("name");
              return new LinkedMatter(
                  id, row.getString("receipt_number"), row.getString("summary"), open ? name : new PersonName(name).masked(),
                  LinkKind.valueOf(row.getString("kind")), row.getBoolean("earlier"), row.getString("note"), row.getString("linked_by"),
                  row.getTimestamp("linked_at").toInstant(), open);
            })
        .list();
  }

  @Override
  public List<UUID> idsOf(MatterId matter) {
    return jdbc.sql("select other_id from matter_link where matter_id = :id union all select matter_id from matter_link where other_id = :id")
        .param("id", matter.value())
        .query(UUID.class)
        .list();
  }
}
