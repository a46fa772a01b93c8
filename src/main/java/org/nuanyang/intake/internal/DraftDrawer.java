package org.nuanyang.intake.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Draft;
import org.nuanyang.intake.Drafts;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts sealed; a code of eight letters without look-alikes finds one again. */
@Component
@Transactional
class DraftDrawer implements Drafts {

  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;
  private final JsonMapper json;

  DraftDrawer(JdbcClient jdbc, Vault vault, Clock clock, JsonMapper json) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public Draft begin(Answers answers) {
    UUID id = Ids.next(clock);
    answers.setSubmissionKey(Ids.next(clock));
    String code = newCode();
    jdbc.sql(
            """
            insert into application_draft (id, code_index, code, content, step, updated_at)
            values (?, ?, ?, ?, 'problem', ?)""")
        .params(id, vault.blindIndex(code), vault.seal(code.getBytes()), sealed(answers), Timestamp.from(clock.instant()))
        .update();
    return new Draft(id, code, answers, "problem", clock.instant(), null);
  }

  @Override
  public Draft open(UUID id) {
    return jdbc.sql("select * from application_draft where id = ?")
        .param(id)
        .query(this::read)
        .optional()
        .orElseThrow(() -> new Missing("intake.draft.unknown"));
  }

  @Override
  public void keep(UUID id, Answers answers, String step) {
    jdbc.sql(
            """
            update application_draft set content = ?, step = ?, updated_at = ?, version = version + 1
             where id = ? and submitted_as is null""")
        .params(sealed(answers), step, Timestamp.from(clock.instant()), id)
        .update();
  }

  @Override
  public Optional<Draft> resume(String code) {
    String typed = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (typed.length() != 8) return Optional.empty();
    String dashed = typed.substring(0, 4) + "-" + typed.substring(4);
    return jdbc.sql("select * from application_draft where code_index = ?")
        .param(vault.blindIndex(dashed))
        .query(this::read)
        .optional();
  }

  @Override
  public void submitted(UUID id, ApplicationId application) {
    jdbc.sql("update application_draft set submitted_as = ? where id = ?").params(application.value(), id).update();
  }

  @Override
  public int clearUntouchedSince(Instant moment) {
    return jdbc.sql("delete from application_draft where updated_at < ?").param(Timestamp.from(moment)).update();
  }

  private Draft read(ResultSet row, int line) throws SQLException {
    UUID submittedAs = row.getObject("submitted_as", UUID.class);
    return new Draft(
        row.getObject("id", UUID.class),
        new String(vault.open(row.getBytes("code"))),
        json.readValue(vault.open(row.getBytes("content")), Answers.class),
        row.getString("step"),
        row.getTimestamp("updated_at").toInstant(),
        submittedAs == null ? null : new ApplicationId(submittedAs));
  }

  private byte[] sealed(Answers answers) {
    return vault.seal(json.writeValueAsBytes(answers));
  }

  private static String newCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == 4) code.append('-');
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
