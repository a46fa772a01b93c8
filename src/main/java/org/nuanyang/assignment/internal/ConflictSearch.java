package org.nuanyang.assignment.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks among running cases for those that meet this one with the sides turned round. */
@Component
class ConflictSearch {

  private final JdbcClient jdbc;
  private final Matters matters;

  ConflictSearch(JdbcClient jdbc, Matters matters) {
    this.jdbc = jdbc;
    this.matters = matters;
  }

  Conflicts of(Assignment assignment) {
    return new Conflicts(
        meetings(assignment.id()),
        assignment.granted().isCriminal() ? coAccused(assignment) : List.of(),
        matters.facts(new MatterId(assignment.granted().matter())).people());
  }

  private List<Conflicts.Meeting> meetings(UUID assignment) {
    return jdbc.sql(
            """
            SELECT other.lawyer, other.firm, other.receipt_number, own.side = 'OPPONENT' AS of_opponent,
                   bool_and(own.key_kind = 'NAME' AND theirs.key_kind = 'NAME') AS name_only
              FROM assignment_party own
              JOIN assignment_party theirs
                ON theirs.key_index = own.key_index AND theirs.side <> own.side
              JOIN assignment other ON other.id = theirs.assignment AND other.state IN ('ASSIGNED', 'ACCEPTED')
             WHERE own.assignment = ? AND theirs.assignment <> own.assignment
             GROUP BY other.id, own.side""")
        .param(assignment)
        .query(
            (row, line) ->
                new Conflicts.Meeting(
                    row.getObject("lawyer", UUID.class),
                    row.getObject("firm", UUID.class),
                    row.getString("receipt_number"),
                    row.getBoolean("of_opponent"),
                    row.getBoolean("name_only")))
        .list();
  }

  private List<Conflicts.CoAccused> coAccused(Assignment assignment) {
    return jdbc.sql(
            """
            SELECT lawyer, firm FROM assignment
             WHERE matter = ? AND id <> ? AND application IS DISTINCT FROM ? AND case_type = 'CRIMINAL'
               AND state IN ('ASSIGNED', 'ACCEPTED')""")
        .params(assignment.granted().matter(), assignment.id(), assignment.granted().earlier())
        .query(
            (row, line) ->
                new Conflicts.CoAccused(row.getObject("lawyer", UUID.class), row.getObject("firm", UUID.class)))
        .list();
  }
}
