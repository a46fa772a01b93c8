package org.nuanyang.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  private static final UUID NONE = new UUID(0, 0);

  /**
   * The state is written out, so that the planner knows the small partial index will do; the steps are
   * looked up row by row, since for an EXISTS it would rather read the steps of all assignments once.
   */
  private static final String LIST =
      """
      SELECT a.*, before.id IS NOT NULL AS again
        FROM assignment a
        LEFT JOIN LATERAL (SELECT s.id FROM assignment_step s WHERE s.assignment = a.id
                AND s.kind IN ('DECLINED', 'REOPENED') LIMIT 1) before ON true
       WHERE a.city = :city AND a.state = '%s' AND (:all OR a.organisation IN (:units))
         AND (a.priority_rank, a.due_at, a.id) > (:rank, :due, :id)
       ORDER BY a.priority_rank, a.due_at, a.id LIMIT :size""";

  private static final String COUNT =
      """
      SELECT count(*) FROM assignment
       WHERE city = :city AND state = 'AWAITING' AND (:all OR organisation IN (:units))""";

  /** Where a page of the list begins. */
  private record Mark(int rank, Instant due, UUID id) {}

  private static final Mark BEGINNING = new Mark(-1, Instant.EPOCH, NONE);

  private final JdbcClient jdbc;
  private final Practitioners practitioners;

  Queue(JdbcClient jdbc, Practitioners practitioners) {
    this.jdbc = jdbc;
    this.practitioners = practitioners;
  }

  Slice<AssignmentRow> read(QueueSearch search, Actor by) {
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return new Slice<>(List.of(), null);
    Mark from = mark(search.after());
    var query =
        jdbc.sql(LIST.formatted(search.assigned() ? AssignmentState.ASSIGNED : AssignmentState.AWAITING))
            .param("city", by.city())
            .param("all", all)
            .param("units", all ? List.of(NONE) : by.units())
            .param("rank", from.rank())
            .param("due", Timestamp.from(from.due()))
            .param("id", from.id())
            .param("size", search.size() + 1);
    Slice<AssignmentRow> rows = Slice.cut(query.query(this::row).list(), search.size(), row -> row.id().toString());
    Map<UUID, PractitionerView> lawyers =
        practitioners.practitioners(
            rows.rows().stream().map(AssignmentRow::lawyer).filter(Objects::nonNull).distinct().toList());
    return rows.map(row -> named(row, lawyers));
  }

  int countAwaiting(Actor by) {
    boolean all = by.scope() == DataScope.CITY;
    if (!all && by.units().isEmpty()) return 0;
    return jdbc.sql(COUNT)
        .param("city", by.city())
        .param("all", all)
        .param("units", all ? List.of(NONE) : by.units())
        .query(Integer.class)
        .single();
  }

  private Mark mark(@Nullable UUID after) {
    if (after == null) return BEGINNING;
    return jdbc.sql("SELECT priority_rank, due_at FROM assignment WHERE id = ?")
        .param(after)
        .query((row, line) -> new Mark(row.getInt("priority_rank"), row.getTimestamp("due_at").toInstant(), after))
        .optional()
        .orElse(BEGINNING);
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
