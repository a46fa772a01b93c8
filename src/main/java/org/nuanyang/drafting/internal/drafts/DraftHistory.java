package org.nuanyang.drafting.internal.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.drafting.DraftRevision;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a draft said when it was handed over and after each hand laid on it. */
@Component
class DraftHistory {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final WrittenDown written;
  private final Clock clock;

  DraftHistory(JdbcClient jdbc, Vault vault, WrittenDown written, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.written = written;
    this.clock = clock;
  }

  void record(GuidedDraft draft, String what, Actor by) {
    jdbc.sql("insert into guided_draft_revision (id, draft, at, who, who_name, what, answers, corrections) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Ids.next(clock), draft.id(), Timestamp.from(clock.instant()), by.id(), by.name(), what, sealed(draft.answers()),
            sealed(draft.corrections()))
        .update();
  }

  /** Since it was last handed over, oldest first. */
  List<DraftRevision> of(UUID draft, String paper) {
    List<DraftRevision> all = new ArrayList<>();
    jdbc.sql("select * from guided_draft_revision where draft = ? order by id")
        .param(draft)
        .query(
            (row, line) ->
                new DraftRevision(
                    row.getTimestamp("at").toInstant(), row.getString("who_name"), row.getString("what"),
                    written.sheet(paper, opened(row.getBytes("answers")), opened(row.getBytes("corrections")))))
        .list()
        .forEach(
            revision -> {
              if (revision.what().equals("ASKED")) all.clear();
              all.add(revision);
            });
    return all;
  }

  private byte[] sealed(String text) {
    return vault.seal(text.getBytes(StandardCharsets.UTF_8));
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
