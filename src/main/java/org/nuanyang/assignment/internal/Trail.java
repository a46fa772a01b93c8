package org.nuanyang.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentStep;
import org.nuanyang.assignment.Candidate;
import org.nuanyang.assignment.OverrideReport;
import org.nuanyang.assignment.ScorePart;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The history of assignments: who did what, when and why. Rows are only ever added. */
@Component
class Trail {

  private final JdbcClient jdbc;
  private final Practitioners practitioners;
  private final JsonMapper json;
  private final Clock clock;

  Trail(JdbcClient jdbc, Practitioners practitioners, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
    this.json = json;
    this.clock = clock;
  }

  void add(UUID assignment, String kind, @Nullable Carrier carrier, String reasonCode, String reason, Actor by) {
    add(assignment, kind, carrier, reasonCode, reason, null, "", by);
  }

  /** The assignment itself keeps place and score, and what the search for conflicts said: CLEAR or WARN. */
  void assigned(UUID assignment, Carrier carrier, String reasonCode, String reason, Candidate chosen, String conflict, Actor by) {
    add(assignment, "ASSIGNED", carrier, reasonCode, reason, chosen, conflict, by);
  }

  private void add(
      UUID assignment,
      String kind,
      @Nullable Carrier carrier,
      String reasonCode,
      String reason,
      @Nullable Candidate chosen,
      String conflict,
      Actor by) {
    jdbc.sql(
            """
            INSERT INTO assignment_step
              (id, assignment, at, kind, lawyer, firm, actor, actor_name, reason_code, reason, place, score, why,
               conflict)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
        .params(
            Ids.next(clock),
            assignment,
            Timestamp.from(clock.instant()),
            kind,
            carrier == null ? null : carrier.lawyer(),
            carrier == null ? null : carrier.firm(),
            by.id(),
            by.name(),
            reasonCode,
            reason,
            chosen == null ? null : chosen.place(),
            chosen == null ? null : chosen.score(),
            json.writeValueAsString(chosen == null ? List.of() : chosen.why()),
            conflict)
        .update();
  }

  /** Lawyers who had the case before, by how they left it. @param kind DECLINED or REOPENED */
  List<UUID> lawyers(UUID assignment, String kind) {
    return jdbc.sql("SELECT DISTINCT lawyer FROM assignment_step WHERE assignment = ? AND kind = ? AND lawyer IS NOT NULL")
        .params(assignment, kind)
        .query(UUID.class)
        .list();
  }

  /** Every assignment of a month that needed a reason, and how many there were in all. */
  OverrideReport overrides(YearMonth month, String city) {
    Timestamp from = Timestamp.from(month.atDay(1).atStartOfDay(clock.getZone()).toInstant());
    Timestamp to = Timestamp.from(month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant());
    List<OverrideReport.Line> lines =
        jdbc.sql(
                """
                SELECT s.at, a.receipt_number, a.summary, s.lawyer, s.place, s.score, s.reason_code, s.reason, s.actor_name
                  FROM assignment_step s JOIN assignment a ON a.id = s.assignment
                 WHERE s.kind = 'ASSIGNED' AND s.reason_code <> '' AND s.at >= ? AND s.at < ? AND a.city = ?
                 ORDER BY s.at, s.id""")
            .params(from, to, city)
            .query(this::line)
            .list();
    int all =
        jdbc.sql("SELECT coalesce(sum(assigned + declined), 0) FROM practitioner_month WHERE city = ? AND month = ?")
            .params(city, month.atDay(1))
            .query(Integer.class)
            .single();
    Map<UUID, PractitionerView> known =
        practitioners.practitioners(lines.stream().map(OverrideReport.Line::lawyer).distinct().toList());
    return new OverrideReport(month, all, lines.stream().map(line -> line.named(known.get(line.lawyer()))).toList());
  }

  private OverrideReport.Line line(ResultSet row, int number) throws SQLException {
    return new OverrideReport.Line(
        row.getTimestamp("at").toInstant(),
        row.getString("receipt_number"),
        row.getString("summary"),
        row.getObject("lawyer", UUID.class),
        "",
        row.getInt("place"),
        row.getInt("score"),
        row.getString("reason_code"),
        row.getString("reason"),
        row.getString("actor_name"));
  }

  List<AssignmentStep> of(UUID assignment) {
    List<AssignmentStep> steps =
        jdbc.sql("SELECT * FROM assignment_step WHERE assignment = ? ORDER BY id")
            .param(assignment)
            .query(
                (row, line) ->
                    new AssignmentStep(
                        row.getTimestamp("at").toInstant(),
                        row.getString("kind"),
                        row.getObject("lawyer", UUID.class),
                        null,
                        row.getString("actor_name"),
                        row.getString("reason_code"),
                        row.getString("reason"),
                        row.getObject("place", Integer.class),
                        row.getObject("score", Integer.class),
                        List.of(json.readValue(row.getString("why"), ScorePart[].class)),
                        row.getString("conflict")))
            .list();
    Map<UUID, PractitionerView> known =
        practitioners.practitioners(
            steps.stream().map(AssignmentStep::lawyer).filter(Objects::nonNull).distinct().toList());
    return steps.stream().map(step -> named(step, known)).toList();
  }

  private static AssignmentStep named(AssignmentStep step, Map<UUID, PractitionerView> known) {
    PractitionerView lawyer = step.lawyer() == null ? null : known.get(step.lawyer());
    if (lawyer == null) return step;
    return new AssignmentStep(
        step.at(), step.kind(), step.lawyer(), lawyer.name(), step.by(), step.reasonCode(), step.reason(),
        step.place(), step.score(), step.why(), step.conflict());
  }
}
