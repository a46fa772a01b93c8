package org.nuanyang.patrol.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was spoken on the spot, in words: as a machine heard it and as a person wrote it down, both sealed. */
@Component
class SpokenNotes {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  SpokenNotes(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  record Voice(UUID file, int version, @Nullable String heard, @Nullable String said, String who) {}

  void enter(UUID file, UUID card) {
    jdbc.sql("insert into dispute_voice (file, card, at) values (?, ?, ?)").params(file, card, Timestamp.from(clock.instant())).update();
  }

  Map<UUID, Voice> of(UUID card) {
    return jdbc.sql("select * from dispute_voice where card = ?").param(card).query(this::row).list().stream().collect(Collectors.toMap(Voice::file, one -> one));
  }

  /** A recording that belongs to this card. */
  Voice one(UUID card, UUID file) {
    Voice voice = of(card).get(file);
    if (voice == null) throw new Missing("documents.file-missing");
    return voice;
  }

  void heard(UUID file, String words) {
    jdbc.sql("update dispute_voice set heard = ?, version = version + 1 where file = ?").params(sealed(words), file).update();
  }

  void written(UUID file, int seen, String words, String who) {
    int written =
        jdbc.sql("update dispute_voice set said = ?, said_by_name = ?, version = version + 1 where file = ? and version = ?")
            .params(sealed(words), who, file, seen)
            .update();
    if (written == 0) throw new Stale();
  }

  private Voice row(ResultSet row, int line) throws SQLException {
    String who = row.getString("said_by_name");
    return new Voice(row.getObject("file", UUID.class), row.getInt("version"), opened(row.getBytes("heard")), opened(row.getBytes("said")), who == null ? "" : who);
  }

  private byte[] sealed(String words) {
    return vault.seal(words.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable String opened(byte @Nullable [] sealed) {
    return sealed == null ? null : new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
