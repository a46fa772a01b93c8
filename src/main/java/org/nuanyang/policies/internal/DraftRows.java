package org.nuanyang.policies.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows drafts write or end. */
@Component
class DraftRows {

  /** A row of a draft. @param content its columns as they stand in a rule file, without what a row says about itself */
  record DraftRow(
      String table, String code, boolean ends, ObjectNode content, @Nullable LocalDate effectiveTo, String source,
      String mark, UUID changedBy, String changedByName) {}

  /** A published row with the publication it came with. */
  record PublishedRow(String city, long edition, LocalDate from, @Nullable String standsOn, @Nullable DraftRow row) {}

  private final JdbcClient db;
  private final JsonMapper json;
  private final Clock clock;

  DraftRows(JdbcClient db, JsonMapper json, Clock clock) {
    this.db = db;
    this.json = json;
    this.clock = clock;
  }

  List<DraftRow> of(UUID draft) {
    return db.sql("SELECT * FROM rule_change WHERE draft = :draft ORDER BY table_name, code")
        .param("draft", draft)
        .query((row, number) -> row(row))
        .list();
  }

  Optional<DraftRow> find(UUID draft, String table, String code) {
    return of(draft).stream().filter(row -> row.table.equals(table) && row.code.equals(code)).findFirst();
  }

  void keep(UUID draft, String table, String code, boolean ends, ObjectNode content, @Nullable LocalDate to, String source, String mark, Actor by) {
    db.sql(
            """
            INSERT INTO rule_change (draft, table_name, code, ends, content, effective_to, source, mark, changed_by, changed_by_name, changed_at)
            VALUES (:draft, :table, :code, :ends, CAST(:content AS json), :to, :source, :mark, :by, :name, :at)
            ON CONFLICT (draft, table_name, code) DO UPDATE SET ends = excluded.ends, content = excluded.content,
              effective_to = excluded.effective_to, source = excluded.source, mark = excluded.mark,
              changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at""")
        .param("draft", draft)
        .param("table", table)
        .param("code", code)
        .param("ends", ends)
        .param("content", json.writeValueAsString(content))
        .param("to", to)
        .param("source", source)
        .param("mark", mark)
        .param("by", by.id())
        .param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    hadInHand(draft, by);
  }

  void takeOut(UUID draft, String table, String code, Actor by) {
    hadInHand(draft, by);
    db.sql("DELETE FROM rule_change WHERE draft = :draft AND table_name = :table AND code = :code")
        .param("draft", draft)
        .param("table", table)
        .param("code", code)
        .update();
  }

  /** A row can be taken out or written over again; that somebody had a hand in the draft stays. */
  private void hadInHand(UUID draft, Actor by) {
    db.sql("INSERT INTO rule_hand (draft, person) VALUES (:draft, :person) ON CONFLICT DO NOTHING")
        .param("draft", draft)
        .param("person", by.id())
        .update();
  }

  /** Everybody who ever changed something in the draft. */
  Set<UUID> hands(UUID draft) {
    return Set.copyOf(db.sql("SELECT person FROM rule_hand WHERE draft = :draft").param("draft", draft).query(UUID.class).list());
  }

  /** How many rows each of these drafts writes or ends; none for those that are not named. */
  Map<UUID, Integer> counts(Collection<UUID> these) {
    if (these.isEmpty()) return Map.of();
    Map<UUID, Integer> counts = new HashMap<>();
    db.sql("SELECT draft, count(*) AS rows FROM rule_change WHERE draft IN (:drafts) GROUP BY draft")
        .param("drafts", these)
        .query(row -> { counts.put(row.getObject("draft", UUID.class), row.getInt("rows")); });
    return counts;
  }

  int count(UUID draft) {
    return db.sql("SELECT count(*) FROM rule_change WHERE draft = :draft").param("draft", draft).query(Integer.class).single();
  }

  /** One publication after the other, so that nobody sees a newer edition without the older ones. */
  void onePublicationAtATime() {
    db.sql("SELECT pg_advisory_xact_lock(7023001)").query(row -> {});
  }

  long newestEdition() {
    return db.sql("SELECT coalesce(max(edition), 0) FROM rule_draft").query(Long.class).single();
  }

  /** Everything that was published, the oldest first. */
  List<PublishedRow> published() {
    return db.sql(
            """
            SELECT d.city, d.edition, d.effective_from AS since, d.stands_on, c.*
            FROM rule_draft d LEFT JOIN rule_change c ON c.draft = d.id
            WHERE d.status = 'PUBLISHED' ORDER BY d.edition, c.table_name, c.code""")
        .query(
            (row, number) ->
                new PublishedRow(
                    row.getString("city"), row.getLong("edition"), row.getObject("since", LocalDate.class),
                    row.getString("stands_on"), row.getString("code") == null ? null : row(row)))
        .list();
  }

  private DraftRow row(ResultSet row) throws SQLException {
    return new DraftRow(
        row.getString("table_name"), row.getString("code"), row.getBoolean("ends"),
        (ObjectNode) json.readTree(row.getString("content")), row.getObject("effective_to", LocalDate.class),
        row.getString("source"), row.getString("mark"), row.getObject("changed_by", UUID.class),
        row.getString("changed_by_name"));
  }
}
