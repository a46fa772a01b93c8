package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseVerb.ASK_REPLACEMENT;
import static org.nuanyang.cases.CaseVerb.DECIDE_REPLACEMENT;
import static org.nuanyang.cases.CaseVerb.DECIDE_TERMINATION;
import static org.nuanyang.cases.CaseVerb.HAND_OVER;
import static org.nuanyang.cases.CaseVerb.REINSTATE;
import static org.nuanyang.cases.CaseVerb.REPORT_GROUND;
import static org.nuanyang.cases.CaseVerb.SERVE_TERMINATION;
import static org.nuanyang.cases.CaseVerb.TAKE_OVER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.Assignments;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseReinstated;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseTerminated;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.ReplacementView;
import org.nuanyang.cases.Requester;
import org.nuanyang.cases.TerminationDismissed;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replaces the handler and terminates aid; both are asked for by one person and decided by the director. */
@Component
@Transactional
class CourseChanges implements CaseChanges {

  private static final int HAND_OVER_DAYS = 3;

  private final CaseBook book;
  private final CaseClocks clocks;
  private final CasePapers papers;
  private final Checklist checklist;
  private final Replacements replacements;
  private final Terminations terminations;
  private final Assignments assignments;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CourseChanges(
      CaseBook book,
      CaseClocks clocks,
      CasePapers papers,
      Checklist checklist,
      Replacements replacements,
      Terminations terminations,
      Assignments assignments,
      Policies policies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.clocks = clocks;
    this.papers = papers;
    this.checklist = checklist;
    this.replacements = replacements;
    this.terminations = terminations;
    this.assignments = assignments;
    this.policies = policies;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public UUID askReplacement(
      CaseId id, int seen, ReplacementGround ground, Requester requester, String explanation, Actor by) {
    LegalAidCase about = book.take(id, seen, ASK_REPLACEMENT, by);
    if (ground == ReplacementGround.DEFENCE_REJECTED && !about.caseType.equals("CRIMINAL")) {
      throw new Refusal("cases.replace.only-criminal");
    }
    UUID request = replacements.ask(about, ground, requester, explanation, by);
    clocks.start(CaseClocks.TO_DECIDE_REPLACEMENT, about, clock.instant());
    book.keep(about, about.askReplacement(request, explanation), by);
    return request;
  }

  @Override
  public void decideReplacement(
      CaseId id, int seen, boolean granted, @Nullable Integer formerShare, String reasons, Actor by) {
    LegalAidCase about = book.take(id, seen, DECIDE_REPLACEMENT, by);
    if (formerShare != null && (formerShare < 0 || formerShare > 100)) throw new Refusal("cases.replace.share");
    UUID request = about.openReplacement;
    LocalDate handOverBy = granted ? LocalDate.now(clock).plusDays(handOverDays(about)) : null;
    replacements.decide(request, granted, formerShare, reasons, handOverBy, by);
    clocks.stop(CaseClocks.TO_DECIDE_REPLACEMENT, about);
    book.keep(about, about.decideReplacement(granted, reasons), by);
    if (granted) {
      clocks.startHandOver(request, about, clock.instant());
      assignments.reopen(about.caseId().application(), reasons, by);
      return;
    }
    ReplacementView asked = replacements.of(about.id).stream().filter(one -> one.id().equals(request)).findFirst().orElseThrow();
    if (asked.requester() == Requester.RECIPIENT) papers.replacementRefusal(about, asked, by);
  }

  private int handOverDays(LegalAidCase about) {
    try {
      String days = policies.parameter(policies.profileOf(about.city), "handover_days", LocalDate.now(clock));
      return Integer.parseInt(days);
    } catch (Missing notSet) {
      return HAND_OVER_DAYS;
    }
  }

  @Override
  public void handOver(CaseId id, int seen, List<String> originals, List<String> notes, Actor by) {
    LegalAidCase about = book.take(id, seen, HAND_OVER, by);
    if (originals.isEmpty() && notes.isEmpty()) throw new Refusal("cases.hand-over.nothing");
    String list = String.join("\n", originals);
    replacements.handOver(replacements.lastGranted(about.id).id(), list, String.join("\n", notes));
    book.keep(about, about.handOver(list), by);
  }

  @Override
  public void takeOver(CaseId id, int seen, String remarks, Actor by) {
    LegalAidCase about = book.take(id, seen, TAKE_OVER, by);
    Replacements.Granted granted = replacements.lastGranted(about.id);
    replacements.takeOver(granted.id(), remarks);
    clocks.stopHandOver(granted.id());
    papers.handOverList(about, granted, remarks, by);
    book.keep(about, about.takeOver(remarks), by);
  }

  @Override
  public UUID reportGround(
      CaseId id, int seen, TerminationGround ground, LocalDate foundOn, String explanation, Actor by) {
    LegalAidCase about = book.take(id, seen, REPORT_GROUND, by);
    LocalDate today = LocalDate.now(clock);
    if (foundOn.isAfter(today) || foundOn.isBefore(about.grantedOn)) {
      throw new Refusal("cases.terminate.day", about.grantedOn, today);
    }
    UUID report = terminations.report(about.id, ground, foundOn, explanation, by);
    clocks.start(CaseClocks.TO_REPORT_GROUND, about, Days.startOf(foundOn));
    clocks.stop(CaseClocks.TO_REPORT_GROUND, about);
    book.keep(about, about.reportGround(report, ground, explanation), by);
    return report;
  }

  @Override
  public void terminate(CaseId id, int seen, TerminationGround ground, String reasons, Actor by) {
    LegalAidCase about = book.take(id, seen, DECIDE_TERMINATION, by);
    if (!checklist.holds(about.id, Set.of(FileKind.TERMINATION_PROOF))) throw new Refusal("cases.terminate.proof");
    boolean carried = about.carried();
    @Nullable UUID report = about.openTermination;
    LocalDate today = LocalDate.now(clock);
    Step step = about.terminate(ground, reasons, today);
    if (report == null) report = terminations.report(about.id, ground, today, reasons, by);
    terminations.decide(report, ground, true, reasons, by);
    clocks.end(about, DECIDE_TERMINATION);
    clocks.start(CaseClocks.TO_SERVE, about, clock.instant());
    papers.terminationDecision(about, reasons, by);
    papers.terminationLetters(about, reasons, by);
    book.keep(about, step, by);
    // A handler who carries the case still owes the file: their part ends when it is handed in.
    if (!carried) assignments.cancel(about.caseId().application(), reasons, by);
    events.publishEvent(
        new CaseTerminated(
            about.caseId(), about.caseId().application(), about.city, about.decidingOrg, ground, today, clock.instant()));
  }

  @Override
  public void keepOn(CaseId id, int seen, String reasons, Actor by) {
    LegalAidCase about = book.take(id, seen, DECIDE_TERMINATION, by);
    if (about.openTermination == null) throw new Refusal("cases.not-now");
    terminations.decide(about.openTermination, ground(about), false, reasons, by);
    book.keep(about, about.keepOn(reasons), by);
    events.publishEvent(new TerminationDismissed(about.caseId(), about.caseId().application(), about.city, about.decidingOrg, clock.instant()));
  }

  private TerminationGround ground(LegalAidCase about) {
    return terminations.of(about.id).getFirst().ground();
  }

  @Override
  public void serve(CaseId id, int seen, LocalDate on, Actor by) {
    LegalAidCase about = book.take(id, seen, SERVE_TERMINATION, by);
    Step step = about.served(on, LocalDate.now(clock), clock.instant());
    clocks.stop(CaseClocks.TO_SERVE, about);
    clocks.start(CaseClocks.TO_HAND_IN, about, Days.startOf(on));
    book.keep(about, step, by);
  }

  @Override
  public void reinstate(CaseId id, int seen, String order, Actor by) {
    LegalAidCase about = book.take(id, seen, REINSTATE, by);
    boolean uploaded = checklist.holds(about.id, Set.of(FileKind.OBJECTION_OPINION));
    if (!uploaded && !papers.hasOpinion(about)) throw new Refusal("cases.reinstate.proof");
    Step step = about.reinstate(order);
    clocks.end(about, REINSTATE);
    if (step.to() == CaseState.IN_PROGRESS) clocks.start(CaseClocks.TO_TELL, about, clock.instant());
    book.keep(about, step, by);
    boolean handedIn = step.from() != CaseState.TERMINATED;
    if (step.to() == CaseState.GRANTED) assignments.reopen(about.caseId().application(), order, by);
    else if (handedIn) assignments.resume(about.caseId().application(), order, by);
    events.publishEvent(
        new CaseReinstated(
            about.caseId(), about.caseId().application(), about.city, about.decidingOrg, clock.instant()));
  }
}
