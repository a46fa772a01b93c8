package org.nuanyang.oversight.internal.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.TerminationView;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionView;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.serving.ServiceView;
import org.springframework.stereotype.Component;

/** Finds the decisions of a matter one may object to: refusals that stand, of all or of one person, and terminations that stand. */
@Component
class Decisions {

  private final Applications applications;
  private final Cases cases;
  private final Matters matters;
  private final Papers papers;
  private final ServiceOfPapers services;
  private final Clock clock;

  Decisions(Applications applications, Cases cases, Matters matters, Papers papers, ServiceOfPapers services, Clock clock) {
    this.applications = applications;
    this.cases = cases;
    this.matters = matters;
    this.papers = papers;
    this.services = services;
    this.clock = clock;
  }

  List<Decided> of(MatterId matter) {
    var decisions = new ArrayList<Decided>();
    List<ApplicationFile> files = applications.of(matter);
    for (ApplicationFile file : files) standing(file).ifPresent(decisions::add);
    decisions.addAll(onPersons(matter, files));
    return decisions;
  }

  /** The decision as it was made, whatever became of it since. */
  Decided made(Objection objection) {
    LocalDate on = objection.decidedBefore;
    if (objection.againstPerson()) {
      MatterId matter = new MatterId(objection.matter);
      Participant person = matters.people(List.of(objection.subject)).getFirst();
      return new Decided(objection.against, aided(applications.of(matter), on), on, on, null, null, person);
    }
    ApplicationFile file = applications.own(new ApplicationId(objection.subject));
    return new Decided(objection.against, file, on, on, null, objection.against == ObjectedTo.TERMINATION ? ended(file) : null, null);
  }

  /** Whoever does not stand with the others and holds a refusal of their own. */
  private List<Decided> onPersons(MatterId matter, List<ApplicationFile> files) {
    if (files.stream().noneMatch(file -> file.status() == ApplicationStatus.GRANTED)) return List.of();
    Map<UUID, Participant> aside =
        matters.facts(matter).people().stream().filter(one -> one.role() == PersonRole.ASIDE).collect(Collectors.toMap(Participant::id, one -> one));
    if (aside.isEmpty()) return List.of();
    return papers.of(matter.value()).stream()
        .filter(paper -> paper.type() == PaperType.REFUSAL_DECISION && aside.containsKey(paper.subject()))
        .map(paper -> onPerson(aside.get(paper.subject()), paper, files))
        .toList();
  }

  private Decided onPerson(Participant person, PaperView paper, List<ApplicationFile> files) {
    LocalDate on = LocalDate.ofInstant(paper.issuedAt(), clock.getZone());
    return new Decided(ObjectedTo.PERSON_REFUSAL, aided(files, on), on, served(person.id(), on), paper.id().value(), null, person);
  }

  /** The application whose others were helped when this person was refused. */
  private static ApplicationFile aided(List<ApplicationFile> files, LocalDate on) {
    List<ApplicationFile> granted = files.stream().filter(file -> file.status() == ApplicationStatus.GRANTED).toList();
    return granted.stream().filter(file -> on.equals(file.decidedOn())).findFirst().orElseGet(granted::getLast);
  }

  private Optional<Decided> standing(ApplicationFile file) {
    if (file.status() == ApplicationStatus.REFUSED && file.decidedOn() != null) {
      return Optional.of(new Decided(ObjectedTo.REFUSAL, file, file.decidedOn(), served(file.id().value(), file.decidedOn()), issued(file, PaperType.REFUSAL_DECISION), null, null));
    }
    if (file.status() != ApplicationStatus.GRANTED) return Optional.empty();
    CaseFacts facts = cases.facts(CaseId.of(file.id()), Actor.system(file.city()));
    // The law sets no window (D10): handing in the file does not end the right; once archived, the book is closed.
    boolean ended = facts.terminatedOn() != null && facts.state() != CaseState.ARCHIVED;
    if (!ended) return Optional.empty();
    var served = facts.servedOn() == null ? facts.terminatedOn() : facts.servedOn();
    return Optional.of(
        new Decided(ObjectedTo.TERMINATION, file, facts.terminatedOn(), served, issued(file, PaperType.TERMINATION_DECISION), null, null));
  }

  /** The day on the receipt; as long as there is none, the day of the decision: no receipt takes nobody's right. */
  private LocalDate served(UUID subject, LocalDate decidedOn) {
    return services.of(subject, PaperType.REFUSAL_DECISION).map(ServiceView::effectiveOn).orElse(decidedOn);
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
