package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Searches everything known for conflicts of interest of one case. Asked anew whenever somebody is weighed or
 * assigned, so a replacement is searched like a first assignment.
 */
@Component
class ConflictSearch {

  private record Alone(List<PractitionerView> pool, Set<UUID> firms) {}

  private final JdbcClient jdbc;
  private final Circle circle;
  private final Clock clock;
  private volatile Alone alone = new Alone(List.of(), Set.of());

  ConflictSearch(JdbcClient jdbc, Circle circle, Clock clock) {
    this.jdbc = jdbc;
    this.circle = circle;
    this.clock = clock;
  }

  Conflicts of(Assignment assignment, MatterView told, List<PractitionerView> pool, AssignmentRules rules) {
    GrantedCase granted = assignment.granted();
    LocalDate since = LocalDate.now(clock).minusMonths(rules.number("former_client_months"));
    return new Conflicts(
        meetings(assignment.id(), since),
        granted.isCriminal() ? coAccused(assignment) : List.of(),
        told.people(),
        circle.of(new MatterId(granted.matter())),
        granted.isCriminal() ? dutyForCoAccused(assignment.id(), granted.matter()) : Set.of(),
        paid(assignment.id()),
        onlyFirms(pool));
  }

  private List<Conflicts.Meeting> meetings(UUID assignment, LocalDate since) {
    return jdbc.sql(
            """
            SELECT other.lawyer, other.firm, other.receipt_number, own.side = 'OPPONENT' AS of_opponent,
                   bool_and(own.key_kind = 'NAME' AND theirs.key_kind = 'NAME') AS name_only,
                   other.state = 'FINISHED' AS ended
              FROM assignment_party own
              JOIN assignment_party theirs
                ON theirs.key_index = own.key_index AND theirs.side <> own.side
              JOIN assignment other ON other.id = theirs.assignment
               AND (other.state IN ('ASSIGNED', 'ACCEPTED') OR other.state = 'FINISHED' AND other.ended_at >= ?)
             WHERE own.assignment = ? AND theirs.assignment <> own.assignment
             GROUP BY other.id, own.side""")
        .params(since.atStartOfDay(clock.getZone()).toOffsetDateTime(), assignment)
        .query(
            (row, line) ->
                new Conflicts.Meeting(
                    row.getObject("lawyer", UUID.class),
                    row.getObject("firm", UUID.class),
                    row.getString("receipt_number"),
                    row.getBoolean("of_opponent"),
                    row.getBoolean("name_only"),
                    row.getBoolean("ended")))
        .list();
  }

  /** The other accused of this matter and of the matters related to it. */
  private List<Conflicts.CoAccused> coAccused(Assignment assignment) {
    UUID matter = assignment.granted().matter();
    return jdbc.sql(
            """
            SELECT a.lawyer, true AS same_case FROM assignment a
             WHERE a.matter = :matter AND a.id <> :id AND a.application IS DISTINCT FROM :earlier
               AND a.case_type = 'CRIMINAL' AND a.state IN ('ASSIGNED', 'ACCEPTED')
             UNION
            SELECT a.lawyer, r.kind = 'CO_ACCUSED' FROM related_matter r JOIN assignment a ON a.matter = r.other
             WHERE r.matter = :matter AND a.case_type = 'CRIMINAL' AND a.state IN ('ASSIGNED', 'ACCEPTED')""")
        .param("matter", matter)
        .param("id", assignment.id())
        .param("earlier", assignment.granted().earlier())
        .query((row, line) -> new Conflicts.CoAccused(row.getObject("lawyer", UUID.class), row.getBoolean("same_case")))
        .list();
  }

  /** By the duty ledger's own case number, or because the person helped is a recipient of a related matter. */
  private Set<UUID> dutyForCoAccused(UUID assignment, UUID matter) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT other.lawyer FROM assignment_party own
                  JOIN duty_help mine ON mine.person_index = own.key_index
                  JOIN duty_help other ON other.case_key = mine.case_key AND other.person_index <> mine.person_index
                 WHERE own.assignment = :assignment AND own.side = 'RECIPIENT' AND own.key_kind = 'IDENTITY'
                 UNION
                SELECT help.lawyer FROM related_matter r JOIN assignment a ON a.matter = r.other
                  JOIN assignment_party p ON p.assignment = a.id AND p.side = 'RECIPIENT' AND p.key_kind = 'IDENTITY'
                  JOIN duty_help help ON help.person_index = p.key_index
                 WHERE r.matter = :matter AND r.kind = 'CO_ACCUSED'""")
            .param("assignment", assignment)
            .param("matter", matter)
            .query(UUID.class)
            .list());
  }

  /** Who helped the recipients as a duty lawyer before. */
  Set<UUID> dutyHelpers(UUID assignment) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT DISTINCT help.lawyer FROM assignment_party own JOIN duty_help help ON help.person_index = own.key_index
                 WHERE own.assignment = ? AND own.side = 'RECIPIENT' AND own.key_kind = 'IDENTITY'""")
            .param(assignment)
            .query(UUID.class)
            .list());
  }

  private List<Conflicts.Paid> paid(UUID assignment) {
    return jdbc.sql(
            """
            SELECT p.lawyer, p.firm, own.side = 'OPPONENT' AS by_opponent
              FROM assignment_party own JOIN paid_retainer p ON p.person_index = own.key_index
             WHERE own.assignment = ? AND p.ended_on IS NULL""")
        .param(assignment)
        .query(
            (row, line) ->
                new Conflicts.Paid(
                    row.getObject("lawyer", UUID.class), row.getObject("firm", UUID.class), row.getBoolean("by_opponent")))
        .list();
  }

  /** The pool comes as the same list while nobody in it changed (decision 0026), so its firms are counted once. */
  private Set<UUID> onlyFirms(List<PractitionerView> pool) {
    Alone before = alone;
    if (before.pool() == pool) return before.firms();
    Set<UUID> firms = alone(pool);
    alone = new Alone(pool, firms);
    return firms;
  }

  private static Set<UUID> alone(List<PractitionerView> pool) {
    Map<String, Set<UUID>> firms = new HashMap<>();
    for (var who : pool)
      if (who.kind() == PractitionerKind.LAWYER) firms.computeIfAbsent(who.region(), region -> new HashSet<>()).add(who.firm());
    var only = new HashSet<UUID>();
    for (var here : firms.values()) if (here.size() == 1) only.addAll(here);
    return only;
  }
}
