package org.nuanyang.archive.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuanyang.cases.FileKind;
import org.nuanyang.documents.DossierLock;
import org.nuanyang.documents.FileId;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scans the archive took in. What a person or an assessor said about the lawyer, no lawyer opens. */
@Component
class LateFiles implements DossierLock {

  private final JdbcClient jdbc;
  private final Clock clock;

  LateFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID volume, FileId file, FileKind kind, Actor by) {
    jdbc.sql("insert into volume_late_file (file, volume, kind, taken_at, taken_by_name) values (?, ?, ?, ?, ?)")
        .params(file.value(), volume, kind.name(), Timestamp.from(clock.instant()), by.name())
        .update();
  }

  /** What was taken in and bound neither in a book nor behind one. */
  List<FileId> loose(UUID volume) {
    return jdbc.sql(
            """
            select file from volume_late_file f where volume = ?
              and not exists (select 1 from volume_leaf l where l.file = f.file) and not exists (select 1 from volume_supplement_leaf l where l.file = f.file)""")
        .param(volume)
        .query((row, line) -> new FileId(row.getObject(1, UUID.class)))
        .list();
  }

  @Override
  public boolean closed(UUID item, Actor by) {
    if (!by.has(Role.LAWYER)) return false;
    return jdbc.sql("select kind from volume_late_file where file = ?")
        .param(item)
        .query(String.class)
        .optional()
        .map(kind -> FileKind.valueOf(kind).aboutTheHandler())
        .orElse(false);
  }
}
