package org.nuanyang.patrol.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeRow;
import org.nuanyang.patrol.DisputeState;
import org.nuanyang.patrol.FindDisputes;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of cards within somebody's reach, newest first. */
@Component
class CardLists {

  private static final int SIZE = 50;
  private static final UUID LAST = new UUID(-1, -1);

  private static final String NEWEST = " order by reported_at desc, id desc limit :size";

  /** The newest of each unit by its own index, then the newest of these: a small unit need not read through its city. */
  private static final String OF_UNITS =
      """
      select * from dispute_card where id in (
        select found.id from unnest(cast(:units as uuid[])) u cross join lateral (select id from dispute_card where organisation = u WHICH order by reported_at desc, id desc limit :size) found
        union
        select found.id from unnest(cast(:units as uuid[])) u cross join lateral (select id from dispute_card where reporter_unit = u WHICH order by reported_at desc, id desc limit :size) found)
      order by reported_at desc, id desc limit :size""";

  private final JdbcClient jdbc;
  private final Reach reach;

  CardLists(JdbcClient jdbc, Reach reach) {
    this.jdbc = jdbc;
    this.reach = reach;
  }

  Slice<DisputeRow> list(FindDisputes wanted, @Nullable String after, Actor by) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("city", by.city(), "size", SIZE + 1));
    String which = conditions(wanted, values) + further(after, values);
    String sql;
    if (wanted.mine()) {
      values.put("me", by.id());
      sql = "select * from dispute_card where reporter = :me" + which + NEWEST;
    } else if (reach.all(by)) sql = "select * from dispute_card where true" + which + NEWEST;
    else {
      values.put("units", reach.units(by).toArray(UUID[]::new));
      sql = OF_UNITS.replace("WHICH", which);
    }
    return Slice.cut(jdbc.sql(sql).params(values).query(CardLists::row).list(), SIZE, row -> row.id().toString());
  }

  private static String conditions(FindDisputes wanted, Map<String, Object> values) {
    var sql = new StringBuilder(" and city = :city");
    place(wanted.place(), sql, values);
    if (wanted.kind() != null) and(sql, values, " and kind = :kind", "kind", wanted.kind().name());
    if (wanted.risk() != null) and(sql, values, " and risk = :risk", "risk", wanted.risk().name());
    if (wanted.state() != null) and(sql, values, " and state = :state", "state", wanted.state().name());
    if (wanted.live() != null) sql.append(wanted.live() ? " and state not in ('JOINED', 'CLOSED')" : " and state = 'CLOSED'");
    else if (wanted.state() == null) sql.append(" and state <> 'JOINED'");
    if (wanted.from() != null) and(sql, values, " and reported_at >= :from", "from", start(wanted.from()));
    if (wanted.to() != null) and(sql, values, " and reported_at < :to", "to", start(wanted.to().plusDays(1)));
    return sql.toString();
  }

  /** Behind the last card of the page before; a forged mark begins anew. */
  private String further(@Nullable String after, Map<String, Object> values) {
    if (after == null) return "";
    UUID id = mark(after);
    return jdbc.sql("select reported_at from dispute_card where id = ? and city = ?")
        .params(id, values.get("city"))
        .query(Timestamp.class)
        .optional()
        .map(
            at -> {
              values.put("at", at);
              values.put("id", id);
              return " and (reported_at, id) < (:at, :id)";
            })
        .orElse("");
  }

  private static void and(StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
    sql.append(condition);
    values.put(name, value);
  }

  /** A county, a county and its town, or a village; anything else finds nothing. */
  static void place(String place, StringBuilder sql, Map<String, Object> values) {
    if (place.isBlank()) return;
    String[] parts = place.strip().split(" ", 2);
    if (parts.length == 2) {
      and(sql, values, " and region = :region", "region", parts[0]);
      and(sql, values, " and town = :town", "town", parts[1]);
    } else if (parts[0].matches("\\d{6}")) and(sql, values, " and region = :region", "region", parts[0]);
    else and(sql, values, " and village = :village", "village", village(parts[0]));
  }

  private static UUID village(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException forged) {
      return new UUID(0, 0);
    }
  }

  static Timestamp start(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(CityClock.ZONE).toInstant());
  }

  static UUID mark(@Nullable String after) {
    try {
      return after == null ? LAST : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return LAST;
    }
  }

  private static DisputeRow row(ResultSet row, int line) throws SQLException {
    return new DisputeRow(
        row.getObject("id", UUID.class), row.getString("number"), DisputeKind.valueOf(row.getString("kind")), row.getString("village_name"),
        RiskLevel.valueOf(row.getString("risk")), DisputeState.valueOf(row.getString("state")), row.getInt("people"),
        row.getTimestamp("reported_at").toInstant(), row.getObject("next_on", LocalDate.class), row.getString("reporter_name"));
  }
}
