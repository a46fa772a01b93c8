package org.nuanyang.assignment.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineOver;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the closed cases whose files a lawyer owes beyond the term; whoever owes some gets no new case. */
@Component
class OverdueFiles {

  /** 结案后交卷 (法律援助法 第五十条). */
  private static final String TO_HAND_IN = "D29";

  private final JdbcClient jdbc;

  OverdueFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(DeadlineMissed missed) {
    if (!missed.rule().equals(TO_HAND_IN)) return;
    jdbc.sql(
            """
            INSERT INTO overdue_file (clock, application, lawyer, city)
            SELECT ?, application, lawyer, city FROM assignment WHERE application = ? AND lawyer IS NOT NULL ON CONFLICT DO NOTHING""")
        .params(missed.clock().value(), missed.subject())
        .update();
  }

  @EventListener
  void on(DeadlineOver over) {
    jdbc.sql("DELETE FROM overdue_file WHERE clock = ?").param(over.clock().value()).update();
  }

  /** By lawyer; who owes none is missing. */
  Map<UUID, Integer> ofCity(String city) {
    Map<UUID, Integer> owed = new HashMap<>();
    jdbc.sql("SELECT lawyer, count(*)::int FROM overdue_file WHERE city = ? GROUP BY lawyer")
        .param(city)
        .query((RowCallbackHandler) row -> owed.put(row.getObject(1, UUID.class), row.getInt(2)));
    return owed;
  }
}
