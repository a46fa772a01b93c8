package org.nuanyang.groups.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.nuanyang.groups.Rosters;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.shared.Vault;
import org.nuanyang.shared.sheet.SheetColumns;
import org.nuanyang.shared.sheet.SheetList;
import org.nuanyang.shared.sheet.SheetReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was uploaded lies sealed for a week, is read anew each time it is looked at, and is taken once. */
@Component
class Uploads {

  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  Uploads(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** What a group's files tell. */
  enum Kind {
    ROSTER,
    PAYMENTS
  }

  record Kept(String fileName, SheetList list) {}

  private record Sealed(String fileName, byte[] content) {}

  UUID keep(KeptGroup group, Kind kind, String fileName, byte[] content, SheetColumns columns, int most, Actor by) {
    list(content, columns, most);
    jdbc.sql("delete from roster_upload where uploaded_at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    UUID upload = Ids.next(clock);
    jdbc.sql("insert into roster_upload (id, group_id, kind, file_name, content, uploaded_at, uploaded_by) values (?, ?, ?, ?, ?, ?, ?)")
        .params(upload, group.id(), kind.name(), fileName, vault.seal(content), Timestamp.from(clock.instant()), by.id())
        .update();
    return upload;
  }

  Kept read(KeptGroup group, Kind kind, UUID upload, SheetColumns columns, int most) {
    Sealed kept =
        jdbc.sql("select file_name, content from roster_upload where id = ? and group_id = ? and kind = ?")
            .params(upload, group.id(), kind.name())
            .query(Sealed.class)
            .optional()
            .orElseThrow(() -> new Missing("groups.upload.unknown"));
    return new Kept(kept.fileName(), list(vault.open(kept.content()), columns, most));
  }

  private static SheetList list(byte[] content, SheetColumns columns, int most) {
    if (content.length > Rosters.LARGEST) throw new Unreadable("shared.sheet.large", Rosters.LARGEST >> 20);
    return SheetReader.list(content, columns, most);
  }

  /** @return whether it is taken for the first time */
  boolean take(KeptGroup group, UUID upload) {
    return jdbc.sql("update roster_upload set taken_at = ? where id = ? and group_id = ? and taken_at is null")
            .params(Timestamp.from(clock.instant()), upload, group.id())
            .update()
        == 1;
  }
}
