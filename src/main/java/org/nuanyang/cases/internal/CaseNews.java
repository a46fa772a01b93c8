package org.nuanyang.cases.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.nuanyang.assignment.AssignmentAccepted;
import org.nuanyang.assignment.AssignmentDeclined;
import org.nuanyang.assignment.AssignmentTakenBack;
import org.nuanyang.assignment.LawyerAssigned;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseOpened;
import org.nuanyang.cases.HandlerReplaced;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * News from intake and assignment moves the case on, in the transaction that made the news: a grant
 * without its case, or an accepted case without its handler, cannot exist. Told twice, it acts once.
 */
@Component
@Transactional
class CaseNews {

  private final CaseBook book;
  private final CaseNumbers numbers;
  private final CaseClocks clocks;
  private final CasePapers papers;
  private final Replacements replacements;
  private final Matters matters;
  private final Applications applications;
  private final Practitioners practitioners;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseNews(
      CaseBook book,
      CaseNumbers numbers,
      CaseClocks clocks,
      CasePapers papers,
      Replacements replacements,
      Matters matters,
      Applications applications,
      Practitioners practitioners,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.numbers = numbers;
    this.clocks = clocks;
    this.papers = papers;
    this.replacements = replacements;
    this.matters = matters;
    this.applications = applications;
    this.practitioners = practitioners;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(AidGranted grant) {
    if (book.knows(CaseId.of(grant.application()))) return;
    String applicant = matters.facts(grant.matter()).applicant().name();
    String number = numbers.forCase(grant.city(), grant.decidedOn().getYear(), grant.caseType());
    LegalAidCase opened = LegalAidCase.of(grant, applicant, number, meansTested(grant));
    jdbc.sql("insert into case_office (city, organisation) values (?, ?) on conflict do nothing")
        .params(opened.city, opened.decidingOrg)
        .update();
    book.keep(opened, opened.opened(), Actor.system(opened.city));
    events.publishEvent(
        new CaseOpened(
            opened.caseId(),
            grant.application(),
            opened.city,
            opened.decidingOrg,
            opened.caseType,
            opened.aidForm,
            opened.stage,
            opened.matterCode,
            opened.recipients,
            opened.grantedOn,
            grant.at()));
  }

  /** As the verdict on the application says; a grant that came without one counts as tested. */
  private boolean meansTested(AidGranted grant) {
    return applications.of(grant.matter()).stream()
        .filter(file -> file.id().equals(grant.application()) && file.verdict().econResult() != null)
        .map(file -> file.verdict().econResult())
        .allMatch(result -> result == EconResult.CHECK || result == EconResult.EXEMPT_VERIFICATION);
  }

  @EventListener
  void on(LawyerAssigned named) {
    LegalAidCase about = book.find(CaseId.of(named.application()));
    if (named.lawyer().equals(about.replacing ? about.successor : about.handler)) return;
    PractitionerView lawyer = practitioners.practitioner(named.lawyer());
    Step step = about.assign(named.lawyer(), named.firm(), lawyer.account(), lawyer.name(), named.at());
    book.keep(about, step, Actor.system(about.city));
  }

  @EventListener
  void on(AssignmentDeclined declined) {
    LegalAidCase about = book.find(CaseId.of(declined.application()));
    if (!declined.lawyer().equals(about.replacing ? about.successor : about.handler)) return;
    book.keep(about, about.decline(), Actor.system(about.city));
  }

  /** For the case it is as if the lawyer had said no: nobody carries it until the next one is named. */
  @EventListener
  void on(AssignmentTakenBack takenBack) {
    on(new AssignmentDeclined(takenBack.assignment(), takenBack.application(), takenBack.lawyer(), takenBack.at()));
  }

  @EventListener
  void on(AssignmentAccepted accepted) {
    LegalAidCase about = book.find(CaseId.of(accepted.application()));
    if (about.acceptedAt != null && !about.replacing) return;
    boolean takesOver = about.replacing;
    UUID former = about.handler;
    PractitionerView lawyer = practitioners.practitioner(accepted.lawyer());
    Instant at = accepted.at();
    Step step = about.confirm(lawyer.id(), lawyer.firm(), lawyer.account(), lawyer.name(), at);
    clocks.start(CaseClocks.TO_SIGN, about, at);
    book.keep(about, step, Actor.system(about.city));
    if (!takesOver) return;
    Replacements.Granted granted = replacements.lastGranted(about.id);
    papers.replacementNotice(about, lawyer, granted);
    events.publishEvent(
        new HandlerReplaced(
            about.caseId(), about.caseId().application(), about.city, about.decidingOrg, former, lawyer.id(),
            granted.formerShare(), clock.instant()));
  }
}
