package org.nuanyang.petitions.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.petitions.PetitionView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened on a petition, only ever added to; words are sealed. */
@Component
class Steps {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  Steps(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  void add(UUID petition, String kind, @Nullable LocalDate on, String place, String words, Actor by) {
    jdbc.sql("insert into petition_step (id, petition, at, kind, on_day, place, words, actor_name) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Ids.next(clock), petition, Timestamp.from(clock.instant()), kind, on, place, words.isEmpty() ? null : vault.seal(words.getBytes(StandardCharsets.UTF_8)),
            by.name())
        .update();
  }

  List<PetitionView.Step> of(UUID petition) {
    return jdbc.sql("select at, kind, on_day, place, words, actor_name from petition_step where petition = ? order by id desc limit 200")
        .param(petition)
        .query((row, line) -> new PetitionView.Step(
            row.getTimestamp(1).toInstant(), "petitions.step." + row.getString(2), row.getObject(3, LocalDate.class), row.getString(4), opened(row.getBytes(5)), row.getString(6)))
        .list();
  }

  private String opened(byte @Nullable [] sealed) {
    return sealed == null ? "" : new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
