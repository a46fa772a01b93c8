package org.nuanyang.shared.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.nuanyang.shared.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submissions in the table {@code submission}. Its unique key makes the second of two simultaneous
 * ones wait until the first has committed or given up.
 */
@Component
class RecordedSubmissions implements Submissions {

  private final JdbcClient sql;
  private final Clock clock;

  RecordedSubmissions(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String once(UUID key, String purpose, Supplier<String> act) {
    if (!claim(key, purpose)) return resultOf(key, purpose);
    String result = Objects.requireNonNull(act.get(), "a submission has a result");
    sql.sql("UPDATE submission SET result = ? WHERE key = ? AND purpose = ?")
        .params(result, key, purpose)
        .update();
    return result;
  }

  @Override
  @Transactional
  public int forgetBefore(Instant moment) {
    return sql.sql("DELETE FROM submission WHERE received_at < ?").param(Timestamp.from(moment)).update();
  }

  private boolean claim(UUID key, String purpose) {
    return sql.sql(
                """
                INSERT INTO submission (key, purpose, received_at) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""")
            .params(key, purpose, Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  private String resultOf(UUID key, String purpose) {
    return sql.sql("SELECT result FROM submission WHERE key = ? AND purpose = ?")
        .params(key, purpose)
        .query(String.class)
        .single();
  }
}
