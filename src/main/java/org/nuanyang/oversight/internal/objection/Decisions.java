package org.nuanyang.oversight.internal.objection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.TerminationView;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionView;
import org.springframework.stereotype.Component;

/** Finds the decisions of a matter one may object to: refusals that stand, and terminations that stand. */
@Component
class Decisions {

  private final Applications applications;
  private final Cases cases;
  private final Papers papers;

  Decisions(Applications applications, Cases cases, Papers papers) {
    this.applications = applications;
    this.cases = cases;
    this.papers = papers;
  }

  List<Decided> of(MatterId matter) {
    var decisions = new ArrayList<Decided>();
    for (ApplicationFile file : applications.of(matter)) standing(file).ifPresent(decisions::add);
    return decisions;
  }

  /** The decision as it was made, whatever became of it since. */
  Decided made(ObjectedTo against, UUID subject, LocalDate on) {
    ApplicationFile file = applications.own(new ApplicationId(subject));
    return new Decided(against, file, on, on, null, against == ObjectedTo.TERMINATION ? ended(file) : null);
  }

  private Optional<Decided> standing(ApplicationFile file) {
    if (file.status() == ApplicationStatus.REFUSED && file.decidedOn() != null) {
      return Optional.of(new Decided(ObjectedTo.REFUSAL, file, file.decidedOn(), file.decidedOn(), issued(file, PaperType.REFUSAL_DECISION), null));
    }
    if (file.status() != ApplicationStatus.GRANTED) return Optional.empty();
    CaseFacts facts = cases.facts(CaseId.of(file.id()), Actor.system(file.city()));
    // The law sets no window (D10): handing in the file does not end the right; once archived, the book is closed.
    boolean ended = facts.terminatedOn() != null && facts.state() != CaseState.ARCHIVED;
    if (!ended) return Optional.empty();
    var served = facts.servedOn() == null ? facts.terminatedOn() : facts.servedOn();
    return Optional.of(
        new Decided(ObjectedTo.TERMINATION, file, facts.terminatedOn(), served, issued(file, PaperType.TERMINATION_DECISION), null));
  }

  private @Nullable UUID issued(ApplicationFile file, PaperType type) {
    return papers.inForce(file.id().value(), type).map(paper -> paper.id().value()).orElse(null);
  }

  private ObjectionView.Ended ended(ApplicationFile file) {
    CaseView view = cases.view(CaseId.of(file.id()), Actor.system(file.city()));
    TerminationView last = view.terminations().stream().filter(one -> Boolean.TRUE.equals(one.granted())).findFirst().orElseThrow();
    return new ObjectionView.Ended(last.ground().messageKey(), last.reasons(), last.foundOn());
  }
}
