package org.nuanyang.assignment.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentArchive;
import org.nuanyang.assignment.PastAssignment;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over assignments made elsewhere: rows, their steps, and what they add to loads. */
@Component
class Takeover implements AssignmentArchive {

  private static final String ASSIGNMENT =
      """
      INSERT INTO assignment (id, application, matter, receipt_number, city, organisation, deciding_unit, summary,
        case_type, aid_form, stage, matter_code, speciality, recipients, priority_rank, earlier, decided_on, due_at,
        state, lawyer, firm, opened_at, assigned_at, accepted_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
  private static final String STEP =
      """
      INSERT INTO assignment_step (id, assignment, at, kind, lawyer, firm, actor, actor_name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
  private static final String LOAD =
      """
      INSERT INTO practitioner_load AS l (lawyer, city, firm, open_cases, last_assigned_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (lawyer) DO UPDATE SET open_cases = l.open_cases + excluded.open_cases,
        last_assigned_at = greatest(l.last_assigned_at, excluded.last_assigned_at)""";
  private static final String FIRM =
      """
      INSERT INTO firm_load AS f (firm, open_cases) VALUES (?, ?)
      ON CONFLICT (firm) DO UPDATE SET open_cases = f.open_cases + excluded.open_cases""";
  private static final String MONTH =
      """
      INSERT INTO practitioner_month AS m (lawyer, month, city, assigned) VALUES (?, ?, ?, ?)
      ON CONFLICT (lawyer, month) DO UPDATE SET assigned = m.assigned + excluded.assigned""";

  private record Month(UUID lawyer, LocalDate month, String city) {}

  private final JdbcTemplate jdbc;
  private final PartyKeys parties;
  private final PastMonths pastMonths;
  private final AuditTrail audit;
  private final Clock clock;

  Takeover(JdbcTemplate jdbc, PartyKeys parties, PastMonths pastMonths, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.parties = parties;
    this.pastMonths = pastMonths;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void take(List<PastAssignment> past, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    if (past.isEmpty()) return;
    jdbc.batchUpdate(ASSIGNMENT, past.stream().map(Takeover::row).toList());
    jdbc.batchUpdate(STEP, past.stream().flatMap(one -> steps(one, by).stream()).toList());
    past.stream()
        .filter(one -> one.endedAt() == null && !one.people().isEmpty())
        .forEach(one -> parties.keep(one.id().value(), one.people()));
    countLoads(past);
    pastMonths.changed();
    audit.did(by, "assignment.take-over", "assignment", past.getFirst().id().value(), String.valueOf(past.size()));
  }

  private static Object[] row(PastAssignment one) {
    return new Object[] {
      one.id().value(), one.application(), one.matter(), one.receiptNumber(), one.city(), one.organisation(),
      one.decidingUnit(), one.summary(), one.caseType(), one.aidForm(), one.stage(), one.matterCode(),
      one.speciality(), one.recipients(), one.priorityRank(), one.earlier(), one.decidedOn(), at(one.dueAt()),
      one.state(), one.lawyer(), one.firm(), at(one.openedAt()), at(one.assignedAt()), at(one.acceptedAt()),
      at(one.endedAt())
    };
  }

  private List<Object[]> steps(PastAssignment one, Actor by) {
    var steps = new ArrayList<Object[]>();
    step(steps, one, "OPENED", one.openedAt(), by);
    step(steps, one, "ASSIGNED", one.assignedAt(), by);
    step(steps, one, "ACCEPTED", one.acceptedAt(), by);
    step(steps, one, one.state(), one.endedAt(), by);
    return steps;
  }

  private void step(List<Object[]> steps, PastAssignment one, String kind, @Nullable Instant when, Actor by) {
    if (when == null) return;
    boolean held = !kind.equals("OPENED");
    steps.add(
        new Object[] {
          Ids.next(clock), one.id().value(), at(when), kind, held ? one.lawyer() : null, held ? one.firm() : null,
          by.id(), by.name()
        });
  }

  private void countLoads(List<PastAssignment> past) {
    Map<UUID, List<PastAssignment>> byLawyer = new HashMap<>();
    Map<UUID, Integer> openByFirm = new HashMap<>();
    Map<Month, Integer> months = new HashMap<>();
    for (var one : past) {
      if (one.lawyer() == null || one.firm() == null || one.assignedAt() == null) continue;
      byLawyer.computeIfAbsent(one.lawyer(), id -> new ArrayList<>()).add(one);
      openByFirm.merge(one.firm(), open(one), Integer::sum);
      LocalDate day = LocalDate.ofInstant(one.assignedAt(), clock.getZone());
      months.merge(new Month(one.lawyer(), day.withDayOfMonth(1), one.city()), 1, Integer::sum);
    }
    // Rows are touched in one order everywhere, so that two imports at once do not wait in a circle.
    jdbc.batchUpdate(
        FIRM,
        openByFirm.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new Object[] {e.getKey(), e.getValue()})
            .toList());
    jdbc.batchUpdate(
        LOAD,
        byLawyer.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> load(e.getKey(), e.getValue())).toList());
    jdbc.batchUpdate(
        MONTH,
        months.entrySet().stream()
            .sorted((a, b) -> a.getKey().lawyer().compareTo(b.getKey().lawyer()))
            .map(e -> new Object[] {e.getKey().lawyer(), e.getKey().month(), e.getKey().city(), e.getValue()})
            .toList());
  }

  private static Object[] load(UUID lawyer, List<PastAssignment> cases) {
    PastAssignment any = cases.getFirst();
    Instant last = cases.stream().map(PastAssignment::assignedAt).max(Instant::compareTo).orElseThrow();
    return new Object[] {lawyer, any.city(), any.firm(), cases.stream().mapToInt(Takeover::open).sum(), at(last)};
  }

  private static int open(PastAssignment one) {
    return AssignmentState.valueOf(one.state()).isCarried() ? 1 : 0;
  }

  private static @Nullable Timestamp at(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }
}
