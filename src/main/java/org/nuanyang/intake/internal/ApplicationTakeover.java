package org.nuanyang.intake.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.intake.CaseKind;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.intake.ApplicationArchive;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.ApplicationStep;
import org.nuanyang.intake.PastApplication;
import org.nuanyang.shared.BulkRows;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Streams past applications into their two tables. */
@Component
@Transactional
class ApplicationTakeover implements ApplicationArchive {

  private static final UUID SYSTEM = new UUID(0, 0);

  private final DataSource source;
  private final Clock clock;
  private final JsonMapper json;
  private final DeadlineRules rules;

  ApplicationTakeover(DataSource source, Clock clock, JsonMapper json, DeadlineRules rules) {
    this.source = source;
    this.clock = clock;
    this.json = json;
    this.rules = rules;
  }

  @Override
  public void take(List<PastApplication> past) {
    String table =
        "aid_application (id, version, matter, receipt_number, city, receiving_organisation, holding_organisation,"
            + " deciding_organisation, assigning_organisation, counting_organisation, channel, applicant_name, recipients, summary, category,"
            + " matter_code, case_type, aid_form, stage, profile, facts, verdict, priority_rank, pledged, status,"
            + " submitted_at, decide_by, accepted_at, proposed_by, proposed_by_name, proposal, opinion, decided_by,"
            + " decided_by_name, decided_at, decided_on, decision, refusal_code)";
    Map<Verdict, String> verdicts = new IdentityHashMap<>(); // a city judges alike cases alike: write each once
    Map<PastApplication, Instant> terms = new IdentityHashMap<>(); // before the copy: nothing else can be asked meanwhile
    past.forEach(application -> terms.put(application, decideBy(application)));
    try (BulkRows rows = new BulkRows(source, table)) {
      for (PastApplication a : past) {
        String matterCode = String.valueOf(a.facts().matterCode());
        CaseKind kind = CaseKind.of(a.category(), matterCode, a.stage());
        rows.row(
            a.id(), 0, a.matter(), a.receiptNumber(), a.city(), a.receiving(), a.deciding(), a.deciding(), a.deciding(), a.counting(),
            a.channel(), a.applicantName(), a.recipients(), a.summary(), a.category(), matterCode, kind.caseType(),
            kind.aidForm(), a.stage(), a.facts().profile(), json.writeValueAsString(a.facts()),
            verdicts.computeIfAbsent(a.verdict(), json::writeValueAsString), a.verdict().priorityRank(), a.pledged(),
            a.status(), a.submittedAt(), terms.get(a), a.acceptedAt(), a.proposal() == null ? null : SYSTEM, a.reviewer(),
            a.proposal(), a.opinion(), a.decidedAt() == null ? null : SYSTEM, a.decidedBy(), a.decidedAt(),
            a.decidedOn(), a.decision(), refusalCode(a));
      }
    }
    String steps = "aid_application_step (id, application, at, actor, actor_name, verb, from_status, to_status, reason)";
    try (BulkRows rows = new BulkRows(source, steps)) {
      for (PastApplication a : past) {
        for (ApplicationStep s : a.steps()) {
          rows.row(Ids.next(clock), a.id(), s.at(), SYSTEM, s.actorName(), s.verb(), s.from(), s.to(), s.reason());
        }
      }
    }
  }

  /** Orders the queues only: a decided application is in none, so its term is not counted day by day. */
  private Instant decideBy(PastApplication a) {
    Instant plain = a.submittedAt().plus(LegalAidApplication.TO_DECIDE);
    if (!a.status().isOpen()) return plain;
    var order = new ReckonDeadline(a.facts().profile(), IntakeClocks.TO_DECIDE, a.submittedAt().atZone(CityClock.ZONE), List.of(), List.of());
    LocalDate last = rules.reckon(order).lastDay();
    return last == null ? plain : last.plusDays(1).atStartOfDay(CityClock.ZONE).minusSeconds(1).toInstant();
  }

  private static @Nullable Object refusalCode(PastApplication a) {
    return a.decision() != null && a.verdict().refusalCode() != null ? a.verdict().refusalCode() : null;
  }
}
