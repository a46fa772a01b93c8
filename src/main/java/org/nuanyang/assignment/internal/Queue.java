package org.nuanyang.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.nuanyang.assignment.AssignmentRow;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assigner's list: what is open in their reach, most urgent first. */
@Component
class Queue {

  private final JdbcClient jdbc;
  private final Practitioners practitioners;

  Queue(JdbcClient jdbc, Practitioners practitioners) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
  }

  Slice<AssignmentRow> read(QueueSearch search, Actor by) {
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return new Slice<>(List.of(), null);
    var query =
        jdbc.sql(
                """
                SELECT a.*, EXISTS (SELECT 1 FROM assignment_step s WHERE s.assignment = a.id
                          AND s.kind IN ('DECLINED', 'REOPENED')) AS again
                  FROM assignment a
                 WHERE a.city = :city AND a.state = :state AND (:all OR a.organisation IN (:units))
                   AND (:after::uuid IS NULL OR (a.priority_rank, a.due_at, a.id)
                     > (SELECT priority_rank, due_at, id FROM assignment WHERE id = :after))
                 ORDER BY a.priority_rank, a.due_at, a.id LIMIT :size""")
            .param("city", by.city())
            .param("state", (search.assigned() ? AssignmentState.ASSIGNED : AssignmentState.AWAITING).name())
            .param("all", all)
            .param("units", all ? List.of(new UUID(0, 0)) : by.units())
            .param("after", search.after())
            .param("size", search.size() + 1);
    Slice<AssignmentRow> rows = Slice.cut(query.query(this::row).list(), search.size(), row -> row.id().toString());
    Map<UUID, PractitionerView> lawyers =
        practitioners.practitioners(
            rows.rows().stream().map(AssignmentRow::lawyer).filter(Objects::nonNull).distinct().toList());
    return rows.map(row -> named(row, lawyers));
  }

  private AssignmentRow row(ResultSet row, int line) throws SQLException {
    Timestamp assignedAt = row.getTimestamp("assigned_at");
    return new AssignmentRow(
        row.getObject("id", UUID.class),
        row.getString("receipt_number"),
        row.getString("summary"),
        row.getString("speciality"),
        row.getString("stage"),
        row.getString("aid_form"),
        row.getInt("recipients"),
        row.getInt("priority_rank"),
        row.getTimestamp("due_at").toInstant(),
        row.getString("state"),
        row.getObject("lawyer", UUID.class),
        null,
        assignedAt == null ? null : assignedAt.toInstant(),
        row.getBoolean("again"));
  }

  private static AssignmentRow named(AssignmentRow row, Map<UUID, PractitionerView> lawyers) {
    PractitionerView lawyer = row.lawyer() == null ? null : lawyers.get(row.lawyer());
    if (lawyer == null) return row;
    return new AssignmentRow(
        row.id(), row.receiptNumber(), row.summary(), row.speciality(), row.stage(), row.aidForm(),
        row.recipients(), row.priorityRank(), row.dueAt(), row.state(), row.lawyer(), lawyer.name(),
        row.assignedAt(), row.again());
  }
}
