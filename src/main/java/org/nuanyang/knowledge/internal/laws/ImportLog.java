package org.nuanyang.knowledge.internal.laws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.ImportLine;
import org.nuanyang.knowledge.ImportView;
import org.nuanyang.knowledge.ImportView.State;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs of imports and what became of each file. */
@Component
class ImportLog {

  private static final Duration SILENT_TOO_LONG = Duration.ofMinutes(5);
  private static final String SELECT =
      """
      SELECT i.*, (SELECT count(*) FROM law_import_file f WHERE f.import = i.id AND f.outcome <> 'REFUSED' AND f.expected <> f.articles) AS differing
        FROM law_import i
      """;

  private final JdbcClient sql;
  private final JdbcTemplate template;
  private final Clock clock;

  ImportLog(JdbcClient sql, JdbcTemplate template, Clock clock) {
    this.sql = sql;
    this.template = template;
    this.clock = clock;
  }

  UUID begin(String source, String byName, int total) {
    UUID id = Ids.next(clock);
    sql.sql(
            """
            INSERT INTO law_import (id, source, by_name, started_at, touched_at, state, total)
            VALUES (:id, :source, :by, :now, :now, 'RUNNING', :total)""")
        .param("id", id).param("source", source).param("by", byName).param("now", now()).param("total", total)
        .update();
    return id;
  }

  void add(UUID run, List<ImportLine> lines) {
    template.batchUpdate(
        """
        INSERT INTO law_import_file (import, file, name, outcome, articles, expected, note) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (import, file) DO NOTHING""",
        lines.stream()
            .map(line -> new Object[] {run, line.file(), line.name(), line.outcome(), line.articles(), line.expected(), line.note()})
            .toList());
    int refused = count(lines, "REFUSED");
    int unchanged = count(lines, "UNCHANGED");
    sql.sql(
            """
            UPDATE law_import SET files = files + :files, added = added + :added, unchanged = unchanged + :unchanged,
                   refused = refused + :refused, articles = articles + :articles, touched_at = :now WHERE id = :id""")
        .param("files", lines.size()).param("refused", refused).param("unchanged", unchanged)
        .param("added", lines.size() - refused - unchanged)
        .param("articles", lines.stream().mapToInt(ImportLine::articles).sum())
        .param("now", now()).param("id", run)
        .update();
  }

  private static int count(List<ImportLine> lines, String outcome) {
    return (int) lines.stream().filter(line -> line.outcome().equals(outcome)).count();
  }

  void finish(UUID run, @Nullable String problem) {
    sql.sql("UPDATE law_import SET state = :state, finished_at = :now, touched_at = :now, problem = :problem WHERE id = :id")
        .param("state", problem == null ? "DONE" : "FAILED").param("problem", problem).param("now", now()).param("id", run)
        .update();
  }

  Optional<ImportView> view(UUID run) {
    return sql.sql(SELECT + " WHERE i.id = :id").param("id", run).query((row, n) -> view(row)).optional();
  }

  List<ImportView> newest(int limit) {
    return sql.sql(SELECT + " ORDER BY i.started_at DESC LIMIT :limit").param("limit", limit).query((row, n) -> view(row)).list();
  }

  List<ImportLine> lines(UUID run, int limit) {
    return sql.sql(
            """
            SELECT file, name, outcome, articles, expected, note FROM law_import_file WHERE import = :run
             ORDER BY CASE WHEN outcome = 'REFUSED' THEN 0 WHEN expected <> articles THEN 1 WHEN outcome = 'UNCHANGED' THEN 3 ELSE 2 END, file
             LIMIT :limit""")
        .param("run", run).param("limit", limit)
        .query((row, n) ->
            new ImportLine(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getObject(5, Integer.class), row.getString(6)))
        .list();
  }

  private ImportView view(ResultSet row) throws SQLException {
    Instant touched = row.getObject("touched_at", OffsetDateTime.class).toInstant();
    State state = State.valueOf(row.getString("state"));
    if (state == State.RUNNING && touched.plus(SILENT_TOO_LONG).isBefore(clock.instant())) state = State.CUT_OFF;
    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    return new ImportView(
        row.getObject("id", UUID.class), row.getString("source"), row.getString("by_name"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(), finished == null ? null : finished.toInstant(), state,
        row.getInt("total"), row.getInt("files"), row.getInt("added"), row.getInt("unchanged"), row.getInt("refused"),
        row.getInt("differing"), row.getInt("articles"), row.getString("problem"));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
