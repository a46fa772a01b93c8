package org.nuanyang.rounds.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.BriefFact;
import org.nuanyang.rounds.BriefView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What briefs said, edition by edition; rows are only ever added. */
@Component
class Editions {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Editions(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** @param left marks of facts that were left out */
  record Content(List<BriefFact> facts, Instant countedAt, Set<String> left, String remark) {}

  void write(Brief brief, String what, Content content, Actor by) {
    jdbc.sql(
            """
            insert into brief_edition (brief, number, what, facts, counted_at, left_out, remark, actor, actor_name, at)
            values (?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?)""")
        .params(
            brief.id, brief.edition, what, json.writeValueAsString(content.facts()), Timestamp.from(content.countedAt()),
            json.writeValueAsString(new TreeSet<>(content.left())), content.remark(), by.id(), by.name(), Timestamp.from(clock.instant()))
        .update();
  }

  Content read(UUID brief, int number) {
    return jdbc.sql("select facts, counted_at, left_out, remark from brief_edition where brief = ? and number = ?")
        .params(brief, number)
        .query((row, line) -> new Content(
            json.readValue(row.getString(1), new TypeReference<List<BriefFact>>() {}), row.getTimestamp(2).toInstant(),
            json.readValue(row.getString(3), new TypeReference<Set<String>>() {}), row.getString(4)))
        .single();
  }

  /** Newest first. */
  List<BriefView.Edition> of(UUID brief) {
    return jdbc.sql("select number, what, actor_name, at from brief_edition where brief = ? order by number desc")
        .param(brief)
        .query((row, line) -> new BriefView.Edition(row.getInt(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant()))
        .list();
  }

  Optional<Integer> lastIssued(UUID brief) {
    return jdbc.sql("select max(number) from brief_edition where brief = ? and what = 'ISSUED' having max(number) is not null").param(brief).query(Integer.class).optional();
  }
}
