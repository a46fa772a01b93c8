package org.nuanyang.cases.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.StageView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what a page shows of a case. */
@Component
class CaseViews {

  private final CaseBook book;
  private final Matters matters;
  private final Deadlines deadlines;
  private final Dossiers dossiers;
  private final Hearings hearings;
  private final Replacements replacements;
  private final Terminations terminations;
  private final FileReturns returns;
  private final Checklist checklist;
  private final JdbcClient jdbc;

  CaseViews(
      CaseBook book,
      Matters matters,
      Deadlines deadlines,
      Dossiers dossiers,
      Hearings hearings,
      Replacements replacements,
      Terminations terminations,
      FileReturns returns,
      Checklist checklist,
      JdbcClient jdbc) {
    this.book = book;
    this.matters = matters;
    this.deadlines = deadlines;
    this.dossiers = dossiers;
    this.hearings = hearings;
    this.replacements = replacements;
    this.terminations = terminations;
    this.returns = returns;
    this.checklist = checklist;
    this.jdbc = jdbc;
  }

  /** @param contacts whether numbers and homes of the people are shown */
  CaseView whole(LegalAidCase about, Set<CaseVerb> offers, boolean contacts) {
    Dossier dossier = dossiers.of(about);
    MatterView matter = matters.facts(new MatterId(about.matter));
    return new CaseView(
        facts(about),
        offers,
        contacts ? matter : matter.masked(),
        stages(about),
        deadlines.of(about.id),
        book.events(about.id),
        dossier.records(),
        hearings.of(about.id),
        dossier.papers(),
        dossier.files(),
        replacements.of(about.id),
        terminations.of(about.id),
        returns.of(about.id),
        checklist.of(about, dossier));
  }

  /** Where the case can be carried on to, without the stages it was already carried on to. */
  List<String> nextStages(LegalAidCase about) {
    Set<String> taken =
        Set.copyOf(
            jdbc.sql("select stage from continuation where case_id = ?").param(about.id).query(String.class).list());
    return Stages.after(about.caseType, about.stage, about.matterCode).stream().filter(stage -> !taken.contains(stage)).toList();
  }

  private List<StageView> stages(LegalAidCase about) {
    return jdbc.sql("select id, stage, state, case_number from legal_aid_case where matter = ? order by granted_at, id")
        .param(about.matter)
        .query(
            (row, line) -> {
              UUID id = row.getObject("id", UUID.class);
              return new StageView(
                  new CaseId(id),
                  row.getString("stage"),
                  CaseState.valueOf(row.getString("state")),
                  row.getString("case_number"),
                  id.equals(about.id));
            })
        .list();
  }

  static CaseFacts facts(LegalAidCase about) {
    return new CaseFacts(
        about.caseId(),
        about.seen(),
        new MatterId(about.matter),
        about.receiptNumber,
        about.caseNumber,
        about.city,
        about.decidingOrg,
        about.caseType,
        about.aidForm,
        about.stage,
        about.matterCode,
        about.applicantName,
        about.recipients,
        about.state,
        about.handler,
        about.handlerName,
        about.firm,
        about.grantedOn,
        about.assignedAt,
        about.acceptedAt,
        about.signedOn,
        money(about.claimed),
        money(about.awarded),
        money(about.received),
        about.closedOn,
        about.closingType,
        about.resultGrade,
        about.reportedAt != null,
        about.terminationGround,
        about.terminatedOn,
        about.servedOn,
        about.fileSubmittedAt,
        about.archiveNumber,
        about.replacing,
        about.handOverDue,
        about.meansTested());
  }

  static @Nullable Money money(@Nullable BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }
}
