package org.nuanyang.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationRow;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationStep;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Proposal;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads queues unit by unit from the index that keeps them in working order, and single files. */
@Component
@Transactional(readOnly = true)
class ApplicationLists implements Applications {

  private static final int PAGE = 30;
  private static final String ROW =
      """
      select a.id, a.matter, a.receipt_number, a.applicant_name, a.recipients, a.summary, a.channel, a.stage,
             a.status, a.priority_rank, a.verdict ->> 'econResult' as econ_result, a.proposal,
             jsonb_path_query_first(a.verdict, '$.reasons[*] ? (@.code == "PRIORITY").text') #>> '{}' as why_first,
             a.citywide as any_centre, a.submitted_at, a.decide_by
      """;
  private static final String OPEN =
      " and status in ('SUBMITTED', 'SUPPLEMENT_PENDING', 'ACCEPTED', 'ACCEPTED_TOLERANT', 'ADVANCE_AID', 'PENDING_APPROVAL', 'TRANSFERRED')";
  private static final String AFTER = " and (priority_rank, decide_by, id) > (:rank, :due, :from)";
  private static final String IN_ORDER = " order by priority_rank, decide_by, id limit :size";
  private static final String WAITING_IN_CITY =
      ROW + " from aid_application a where city = :city and status = :status" + OPEN + AFTER + IN_ORDER;
  private static final String WAITING_IN_UNITS =
      ROW
          + " from unnest(:units::uuid[]) unit cross join lateral (select * from aid_application"
          + " where holding_organisation = unit and status = :status"
          + OPEN + AFTER + IN_ORDER + ") a order by a.priority_rank, a.decide_by, a.id limit :size";
  private static final String NEWEST_IN_CITY =
      ROW + " from aid_application a where city = :city and id < :from order by id desc limit :size";
  private static final String NEWEST_IN_UNITS =
      ROW
          + " from unnest(:units::uuid[]) unit cross join lateral (select * from aid_application"
          + " where holding_organisation = unit and id < :from order by id desc limit :size) a"
          + " order by a.id desc limit :size";

  private final JdbcClient jdbc;
  private final ApplicationsOnFile applications;
  private final StepLog steps;
  private final HandOverBook handOvers;
  private final AuditTrail audit;
  private final JsonMapper json;

  ApplicationLists(JdbcClient jdbc, ApplicationsOnFile applications, StepLog steps, HandOverBook handOvers, AuditTrail audit, JsonMapper json) {
    this.jdbc = jdbc;
    this.applications = applications;
    this.steps = steps;
    this.handOvers = handOvers;
    this.audit = audit;
    this.json = json;
  }

  @Override
  public Slice<ApplicationRow> waiting(ApplicationStatus status, @Nullable String after, Actor by) {
    QueueMark mark = QueueMark.of(after);
    List<ApplicationRow> rows =
        scoped(by.scope() == DataScope.CITY ? WAITING_IN_CITY : WAITING_IN_UNITS, by)
            .param("status", status.name())
            .param("rank", mark.rank())
            .param("due", Timestamp.from(mark.due()))
            .param("from", mark.id())
            .query(ApplicationLists::read)
            .list();
    return Slice.cut(rows, PAGE, row -> row.priorityRank() + "~" + row.decideBy() + "~" + row.id());
  }

  @Override
  public Slice<ApplicationRow> newest(@Nullable String after, Actor by) {
    List<ApplicationRow> rows =
        scoped(by.scope() == DataScope.CITY ? NEWEST_IN_CITY : NEWEST_IN_UNITS, by)
            .param("from", after == null ? new UUID(-1, -1) : QueueMark.uuid(after))
            .query(ApplicationLists::read)
            .list();
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  @Override
  @Transactional
  public ApplicationFile file(ApplicationId id, Actor by) {
    ApplicationFile file = own(id);
    boolean mine =
        Stream.of(file.holding(), file.deciding(), file.assigning(), file.counting(), file.receiving()).anyMatch(one -> by.sees(file.city(), one));
    if (!mine && !handOvers.concern(file.id(), file.city(), by)) throw new Missing("intake.unknown");
    audit.viewed(by, "application", id.value());
    return file;
  }

  @Override
  public boolean knows(ApplicationId id) {
    return applications.existsById(id.value());
  }

  @Override
  public ApplicationFile own(ApplicationId id) {
    return applications.findById(id.value()).map(found -> found.file(json)).orElseThrow(() -> new Missing("intake.unknown"));
  }

  @Override
  public List<ApplicationFile> of(MatterId matter) {
    return applications.findByMatterOrderById(matter.value()).stream().map(found -> found.file(json)).toList();
  }

  @Override
  public List<ApplicationStep> steps(ApplicationId id) {
    return steps.of(id.value());
  }

  private JdbcClient.StatementSpec scoped(String sql, Actor by) {
    return jdbc.sql(sql)
        .param("city", by.city())
        .param("units", by.units().toArray(UUID[]::new))
        .param("size", PAGE + 1);
  }

  private static ApplicationRow read(ResultSet row, int line) throws SQLException {
    String proposal = row.getString("proposal");
    return new ApplicationRow(
        row.getObject("id", UUID.class),
        row.getObject("matter", UUID.class),
        row.getString("receipt_number"),
        row.getString("applicant_name"),
        row.getInt("recipients"),
        row.getString("summary"),
        row.getString("channel"),
        row.getString("stage"),
        ApplicationStatus.valueOf(row.getString("status")),
        row.getInt("priority_rank"),
        row.getString("why_first") == null ? "" : row.getString("why_first"),
        row.getString("econ_result") == null ? "" : row.getString("econ_result"),
        proposal == null ? null : Proposal.valueOf(proposal),
        row.getBoolean("any_centre"),
        row.getTimestamp("submitted_at").toInstant(),
        row.getTimestamp("decide_by").toInstant());
  }

  /** Where a queue goes on; a forged mark starts at the top. */
  private record QueueMark(int rank, Instant due, UUID id) {

    private static final QueueMark TOP = new QueueMark(-1, Instant.EPOCH, new UUID(0, 0));

    static QueueMark of(@Nullable String after) {
      if (after == null) return TOP;
      String[] parts = after.split("~");
      try {
        return new QueueMark(Integer.parseInt(parts[0]), Slice.moment(parts[1]), UUID.fromString(parts[2]));
      } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException forged) {
        return TOP;
      }
    }

    static UUID uuid(String after) {
      try {
        return UUID.fromString(after);
      } catch (IllegalArgumentException forged) {
        return new UUID(-1, -1);
      }
    }
  }
}
