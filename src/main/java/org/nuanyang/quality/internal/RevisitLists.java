package org.nuanyang.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.quality.RevisitFindings;
import org.nuanyang.quality.RevisitId;
import org.nuanyang.quality.RevisitRow;
import org.nuanyang.quality.RevisitState;
import org.nuanyang.quality.Satisfaction;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of revisits. Each walks one index in its order and stops after a page; units are asked one by one. */
@Component
class RevisitLists {

  private static final int PAGE = 30;

  private final JdbcClient jdbc;

  RevisitLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Slice<RevisitRow> read(RevisitState state, @Nullable String after, Actor by, Instant now) {
    boolean oldestFirst = state == RevisitState.DUE;
    Mark from = Mark.read(after, oldestFirst);
    String walk =
        "SELECT * FROM revisit WHERE city = :city AND state = :state AND (closed_on, id) "
            + (oldestFirst ? ">" : "<") + " (:on, :id)";
    String order = oldestFirst ? " ORDER BY closed_on, id LIMIT :size" : " ORDER BY closed_on DESC, id DESC LIMIT :size";
    String sql =
        by.scope() == DataScope.CITY
            ? walk + order
            : "SELECT r.* FROM unnest(:units::uuid[]) unit CROSS JOIN LATERAL (" + walk + " AND organisation = unit" + order
                + ") r" + order;
    List<RevisitRow> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("state", state.name())
            .param("on", from.on())
            .param("id", from.id())
            .param("units", by.units().toArray(UUID[]::new))
            .param("size", PAGE + 1)
            .query((row, number) -> row(row, now))
            .list();
    return Slice.cut(rows, PAGE, last -> last.closedOn() + "_" + last.id());
  }

  List<RevisitFindings> findings(String city, LocalDate since) {
    return jdbc.sql(
            """
            SELECT organisation, count(*) AS reached, count(*) FILTER (WHERE NOT informed) AS uninformed, count(*) FILTER (WHERE asked_for_money) AS asked,
                   count(*) FILTER (WHERE satisfaction IN ('DISSATISFIED', 'VERY_DISSATISFIED')) AS dissatisfied
              FROM revisit WHERE city = ? AND state = 'REACHED' AND closed_on >= ? GROUP BY organisation""")
        .params(city, since)
        .query(
            (row, line) ->
                new RevisitFindings(
                    row.getObject("organisation", UUID.class), row.getInt("reached"), row.getInt("uninformed"), row.getInt("dissatisfied"), row.getInt("asked")))
        .list();
  }

  /** Who asks holds the first one nobody holds; rows that others are just taking are passed by. */
  Optional<RevisitId> takeNext(Actor by, Instant now) {
    // A double tap of one caller is one question.
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('revisit:' || ?::text, 0))").param(by.id()).query(rows -> {});
    return held(by, now).or(() -> free(by, now)).map(RevisitId::new);
  }

  private Optional<UUID> held(Actor by, Instant now) {
    return jdbc.sql("SELECT id FROM revisit WHERE held_by = ? AND held_until > ? AND state = 'DUE' AND city = ? ORDER BY closed_on, id LIMIT 1")
        .params(by.id(), Timestamp.from(now), by.city())
        .query(UUID.class)
        .optional();
  }

  private Optional<UUID> free(Actor by, Instant now) {
    String units = by.scope() == DataScope.CITY ? "" : " AND organisation = ANY(:units)";
    return jdbc.sql(
            """
            UPDATE revisit SET held_by = :who, held_by_name = :name, held_until = :until, version = version + 1
             WHERE id = (SELECT id FROM revisit
                          WHERE city = :city AND state = 'DUE' AND (held_until IS NULL OR held_until <= :now)"""
                + units
                + " ORDER BY closed_on, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id")
        .param("who", by.id())
        .param("name", by.name())
        .param("until", Timestamp.from(now.plus(Revisit.HELD)))
        .param("now", Timestamp.from(now))
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .query(UUID.class)
        .optional();
  }

  private static RevisitRow row(ResultSet row, Instant now) throws SQLException {
    String satisfaction = row.getString("satisfaction");
    Timestamp called = row.getTimestamp("called_at");
    Timestamp held = row.getTimestamp("held_until");
    return new RevisitRow(
        row.getObject("id", UUID.class),
        row.getString("case_number"),
        row.getString("applicant_name"),
        row.getInt("recipients"),
        row.getObject("closed_on", LocalDate.class),
        RevisitState.valueOf(row.getString("state")),
        row.getInt("tries"),
        satisfaction == null ? null : Satisfaction.valueOf(satisfaction),
        called == null ? null : called.toInstant(),
        held == null || !held.toInstant().isAfter(now) ? null : row.getString("held_by_name"));
  }

  /** Where a page ends; a forged mark starts the list anew. */
  private record Mark(LocalDate on, UUID id) {

    static Mark read(@Nullable String written, boolean oldestFirst) {
      Mark start = oldestFirst ? new Mark(LocalDate.of(1900, 1, 1), new UUID(0, 0)) : new Mark(LocalDate.of(9999, 1, 1), new UUID(-1, -1));
      String[] parts = written == null ? new String[0] : written.split("_");
      if (parts.length != 2) return start;
      try {
        return new Mark(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeParseException | IllegalArgumentException forged) {
        return start;
      }
    }
  }
}
