package org.nuanyang.knowledge.internal.laws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.ArticleView;
import org.nuanyang.knowledge.LawLevel;
import org.nuanyang.knowledge.LawStatus;
import org.nuanyang.knowledge.internal.laws.Version.Standing;

/** A row of an article with its version and law. */
record Found(
    UUID unit,
    UUID version,
    UUID law,
    String lawKey,
    String lawName,
    String key,
    @Nullable String number,
    String chapters,
    String text,
    LawLevel level,
    @Nullable String region,
    boolean amending,
    Standing standing,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String replacedBy,
    long sequence) {

  static final String SELECT =
      """
      SELECT a.id AS unit, a.version, a.law, l.key AS law_key, l.name AS law_name, a.key, a.number, a.chapters, a.text, l.level, l.region,
             l.amending, v.standing, v.in_force_from, v.in_force_to, v.replaced_by, a.sequence
        FROM law_article a JOIN law_version v ON v.id = a.version JOIN law l ON l.id = a.law
      """;

  static Found of(ResultSet row, int n) throws SQLException {
    return new Found(
        row.getObject("unit", UUID.class), row.getObject("version", UUID.class), row.getObject("law", UUID.class), row.getString("law_key"), row.getString("law_name"),
        row.getString("key"), row.getString("number"), row.getString("chapters"), row.getString("text"),
        LawLevel.valueOf(row.getString("level")), row.getString("region"), row.getBoolean("amending"),
        Standing.valueOf(row.getString("standing")), row.getObject("in_force_from", LocalDate.class),
        row.getObject("in_force_to", LocalDate.class), row.getString("replaced_by"), row.getLong("sequence"));
  }

  LawStatus on(LocalDate day) {
    return status(standing, from, to, day);
  }

  static LawStatus status(Standing standing, LocalDate from, @Nullable LocalDate to, LocalDate day) {
    boolean over = to == null ? standing == Standing.REPEALED : !day.isBefore(to);
    if (over) return standing == Standing.REPEALED ? LawStatus.REPEALED : LawStatus.AMENDED;
    return day.isBefore(from) ? LawStatus.NOT_YET_IN_FORCE : LawStatus.IN_FORCE;
  }

  String link() {
    return "/laws/" + lawKey + "/" + key;
  }

  ArticleView view(LocalDate day) {
    return new ArticleView(
        unit, law, lawName, number == null ? "" : number, chapters, List.of(text.split("\n")), level, on(day), region, from, to, link());
  }
}
