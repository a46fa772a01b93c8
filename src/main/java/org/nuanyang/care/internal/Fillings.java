package org.nuanyang.care.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.care.CareTrend;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All sheets of a matter as they were filled, sealed; they are gone once the person takes the consent back. */
@Component
class Fillings {

  /** So many fit beside each other on a desk; older ones stay in the file. */
  private static final int SHOWN = 4;

  private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

  private record Filling(Instant at, Map<String, String> answers) {}

  private final JdbcClient jdbc;
  private final Vault vault;
  private final SheetWords words;
  private final JsonMapper json;
  private final Clock clock;

  Fillings(JdbcClient jdbc, Vault vault, SheetWords words, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.words = words;
    this.json = json;
    this.clock = clock;
  }

  void add(UUID matter, String answers, Actor by) {
    jdbc.sql("insert into care_filling (id, matter, answers, filled_at, filled_by_name) values (?, ?, ?, ?, ?)")
        .params(Ids.next(clock), matter, vault.seal(answers.getBytes(StandardCharsets.UTF_8)), Timestamp.from(clock.instant()), by.name())
        .update();
  }

  void erase(UUID matter) {
    jdbc.sql("delete from care_filling where matter = ?").param(matter).update();
  }

  CareTrend trend(UUID matter) {
    List<Filling> shown =
        jdbc
            .sql("select filled_at, answers from care_filling where matter = ? order by filled_at desc, id desc limit ?")
            .params(matter, SHOWN)
            .query((row, line) -> new Filling(row.getTimestamp(1).toInstant(), opened(row.getBytes(2))))
            .list()
            .reversed();
    List<CareTrend.Line> lines =
        words.questions().stream()
            .filter(question -> shown.stream().anyMatch(one -> one.answers().containsKey(question.id())))
            .map(question -> new CareTrend.Line(
                question.ask(),
                shown.stream().map(one -> words.says(question, one.answers().get(question.id()))).toList(),
                shown.stream().map(one -> words.weight(question, one.answers().get(question.id()))).toList()))
            .toList();
    return new CareTrend(shown.stream().map(Filling::at).toList(), lines);
  }

  private Map<String, String> opened(byte[] sealed) {
    return json.readValue(new String(vault.open(sealed), StandardCharsets.UTF_8), ANSWERS);
  }
}
