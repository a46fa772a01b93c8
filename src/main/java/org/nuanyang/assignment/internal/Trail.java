package org.nuanyang.assignment.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentStep;
import org.nuanyang.assignment.Candidate;
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
    add(assignment, kind, carrier, reasonCode, reason, null, by);
  }

  /** The assignment itself keeps the place and the score the person was shown. */
  void assigned(UUID assignment, Carrier carrier, String reasonCode, String reason, Candidate chosen, Actor by) {
    add(assignment, "ASSIGNED", carrier, reasonCode, reason, chosen, by);
  }

  private void add(
      UUID assignment,
      String kind,
      @Nullable Carrier carrier,
      String reasonCode,
      String reason,
      @Nullable Candidate chosen,
      Actor by) {
    jdbc.sql(
            """
            INSERT INTO assignment_step
              (id, assignment, at, kind, lawyer, firm, actor, actor_name, reason_code, reason, place, score, why)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
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
            json.writeValueAsString(chosen == null ? List.of() : chosen.why()))
        .update();
  }

  /** Lawyers who had the case before, by how they left it. @param kind DECLINED or REOPENED */
  List<UUID> lawyers(UUID assignment, String kind) {
    return jdbc.sql("SELECT DISTINCT lawyer FROM assignment_step WHERE assignment = ? AND kind = ? AND lawyer IS NOT NULL")
        .params(assignment, kind)
        .query(UUID.class)
        .list();
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
                        List.of(json.readValue(row.getString("why"), ScorePart[].class))))
            .list();
    Map<UUID, PractitionerView> known =
        practitioners.practitioners(steps.stream().map(AssignmentStep::lawyer).filter(java.util.Objects::nonNull).distinct().toList());
    return steps.stream().map(step -> named(step, known)).toList();
  }

  private static AssignmentStep named(AssignmentStep step, Map<UUID, PractitionerView> known) {
    PractitionerView lawyer = step.lawyer() == null ? null : known.get(step.lawyer());
    if (lawyer == null) return step;
    return new AssignmentStep(
        step.at(), step.kind(), step.lawyer(), lawyer.name(), step.by(), step.reasonCode(), step.reason(),
        step.place(), step.score(), step.why());
  }
}
