package org.nuanyang.badinput;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices every row that is written and committed, by triggers of its own. */
final class Writes {

  /** Written by being asked at all: sessions, the trail, brakes on guessing, and timers of the platform. */
  private static final Set<String> APART =
      Set.of(
          "spring_session", "spring_session_attributes", "audit_entry", "audit_seal", "audit_day", "rate_window",
          "account_sign_in", "phone_code", "phone_code_pause", "scheduled_tasks", "event_publication",
          // sent by the courier some time after the request that asked for it
          "sms",
          // a line for every errand to the hall, written by its courier
          "exchange_line",
          // the index gives texts their vectors in the background
          "retrieval_vector",
          // that a village's code was read is counted, whoever reads it
          "village_step",
          // a draft keeps what was typed, wrong or not
          "application_draft");

  /** A request queues there what a courier tries again and ticks off later: queueing counts, carrying does not. */
  private static final Set<String> CARRIED = Set.of("federation_message", "hall_errand");

  /** How many pages a paper has is remembered by whoever looks at it first. */
  private static final String OF_A_PAPER = "INSERT OR UPDATE OF superseded_at OR DELETE";

  private final JdbcClient sql;

  Writes(JdbcClient sql) {
    this.sql = sql;
    sql.sql("CREATE TABLE noticed (name text)").update();
    sql.sql(
            """
            CREATE FUNCTION notice() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN INSERT INTO noticed VALUES (TG_TABLE_NAME); RETURN NULL; END $$""")
        .update();
    for (String table : tables()) {
      String events = CARRIED.contains(table) ? "INSERT OR DELETE" : table.equals("paper") ? OF_A_PAPER : "INSERT OR UPDATE OR DELETE";
      sql.sql("CREATE TRIGGER notice AFTER " + events + " ON " + table + " FOR EACH ROW EXECUTE FUNCTION notice()").update();
    }
  }

  private List<String> tables() {
    return sql.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !APART.contains(table) && !table.equals("noticed") && !table.startsWith("flyway"))
        .toList();
  }

  /** Tables written since this was asked last. */
  Set<String> meanwhile() {
    return new TreeSet<>(sql.sql("DELETE FROM noticed RETURNING name").query(String.class).set());
  }
}
