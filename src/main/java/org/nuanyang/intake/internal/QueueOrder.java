package org.nuanyang.intake.internal;

import java.sql.Timestamp;
import java.util.Set;
import org.nuanyang.deadlines.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the last moment to decide, by which the queues are ordered, where the clock has it: others make it stand still too. */
@Component
class QueueOrder {

  private static final Set<String> PRESSING = Set.of(IntakeClocks.TO_DECIDE, IntakeClocks.TO_SEND_OVER);

  private final JdbcClient db;

  QueueOrder(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  void on(DeadlineMoved moved) {
    if (!PRESSING.contains(moved.rule())) return;
    db.sql("update aid_application set decide_by = ? where id = ?").params(Timestamp.from(moved.dueAt()), moved.subject()).update();
  }
}
