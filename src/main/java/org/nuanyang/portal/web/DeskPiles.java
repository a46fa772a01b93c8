package org.nuanyang.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.cases.CaseLine;
import org.nuanyang.cases.CaseLists;
import org.nuanyang.consultation.ConsultationRow;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.deadlines.ClockList;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.DueClock;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationRow;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.portal.web.DeskPile.Line;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Component;

/** Asks the rooms below what waits for a person, by what the person is trusted to do. */
@Component
class DeskPiles {

  /** From this rank of the queue on nothing is ahead of its turn. */
  private static final int ORDINARY = 3;

  private static final Set<Role> ANSWER_FOR_TERMS =
      Set.of(Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.ASSIGNER, Role.ARCHIVIST, Role.LEADER);

  private final Applications applications;
  private final AssignmentDesk assignments;
  private final MyAssignments mine;
  private final CaseLists cases;
  private final Consultations consultations;
  private final Deadlines deadlines;

  DeskPiles(
      Applications applications,
      AssignmentDesk assignments,
      MyAssignments mine,
      CaseLists cases,
      Consultations consultations,
      Deadlines deadlines) {
    this.applications = applications;
    this.assignments = assignments;
    this.mine = mine;
    this.cases = cases;
    this.consultations = consultations;
    this.deadlines = deadlines;
  }

  List<DeskPile> of(Actor by) {
    var piles = new ArrayList<DeskPile>();
    if (by.has(Role.DIRECTOR) || by.has(Role.APPROVER))
      piles.add(applications("approve", "stamp", "/desk/decisions", ApplicationStatus.PENDING_APPROVAL, by));
    if (by.has(Role.DIRECTOR))
      piles.add(pile("changes", "shuffle", "/desk/cases", new Slice<>(cases.changesToDecide(by), null), DeskPiles::line));
    if (by.has(Role.REVIEWER)) piles.add(applications("review", "clipboard-check", "/desk/review", ApplicationStatus.ACCEPTED, by));
    if (by.has(Role.CLERK)) {
      piles.add(applications("accept", "inbox", "/desk/intake", ApplicationStatus.SUBMITTED, by));
      piles.add(applications("supplement", "paperclip", "/desk/intake", ApplicationStatus.SUPPLEMENT_PENDING, by));
      piles.add(pile("ask", "message-circle", "/desk/consultations", consultations.waiting(null, by), DeskPiles::line));
    }
    if (by.has(Role.ASSIGNER)) piles.add(toAssign(by));
    if (by.has(Role.ARCHIVIST)) piles.add(pile("archive", "archive", "/desk/archive", cases.archiveQueue(null, by), DeskPiles::line));
    if (by.has(Role.LAWYER)) {
      piles.add(toAnswer(by));
      piles.add(hearings(by));
      piles.add(pile("my-cases", "briefcase", "/desk/my-cases", cases.mine(null, null, by), DeskPiles::line));
    }
    return piles;
  }

  /** Whose unit has terms to keep; a lawyer's terms are those of the lawyer's own cases. */
  boolean answersForTerms(Actor by) {
    return ANSWER_FOR_TERMS.stream().anyMatch(by::has);
  }

  /** The terms that press most, each with the page where the work is done. */
  List<Pressing> pressing(Actor by) {
    if (by.has(Role.LAWYER))
      return cases.myTerms(by).stream()
          .limit(DeskPile.SHOWN)
          .map(term -> new Pressing(term.caseNumber(), "/desk/cases/" + term.id().value(), term.clock()))
          .toList();
    var due = new ArrayList<DueClock>(deadlines.list(ClockList.OVERDUE, null, DeskPile.SHOWN, by).rows());
    if (due.size() < DeskPile.SHOWN) due.addAll(deadlines.list(ClockList.SOON, null, DeskPile.SHOWN - due.size(), by).rows());
    return due.stream()
        .map(clock -> new Pressing(clock.label(), "/desk/clocks/" + clock.clock().id().value(), clock.clock()))
        .toList();
  }

  private DeskPile applications(String name, String icon, String url, ApplicationStatus status, Actor by) {
    return pile(name, icon, url, applications.waiting(status, null, by), DeskPiles::line);
  }

  private DeskPile toAssign(Actor by) {
    return pile("assign", "user-check", "/desk/assignments", assignments.queue(new QueueSearch(false, null, 50), by),
        row -> new Line("/desk/assignments/" + row.id(), row.receiptNumber(), "", row.summary(), row.dueAt(), row.priorityRank() < ORDINARY));
  }

  private DeskPile toAnswer(Actor by) {
    return pile("answer", "bell", "/desk/my-assignments", new Slice<>(mine.waiting(by), null),
        row -> new Line("/desk/my-assignments", row.receiptNumber(), String.join("、", row.recipients()), row.summary(), row.assignedAt(), true));
  }

  private DeskPile hearings(Actor by) {
    return pile("hearings", "gavel", "/desk/my-cases", new Slice<>(cases.myHearings(by), null),
        hearing -> new Line("/desk/cases/" + hearing.caseId().value(), hearing.caseNumber(), hearing.applicantName(),
            hearing.body() + " " + hearing.place(), hearing.startsAt(), false));
  }

  private static Line line(ApplicationRow row) {
    return new Line("/desk/applications/" + row.id(), row.receiptNumber(), row.applicantName(), row.summary(),
        row.submittedAt(), row.priorityRank() < ORDINARY);
  }

  private static Line line(CaseLine row) {
    return new Line("/desk/cases/" + row.id().value(), row.caseNumber(), row.applicantName(), "", row.fileSubmittedAt() == null ? row.grantedAt() : row.fileSubmittedAt(), false);
  }

  private static Line line(ConsultationRow row) {
    String who = row.person().isEmpty() ? row.opening() : row.person(); // nobody has to give a name
    return new Line("/desk/consultations/" + row.id(), "", who, "", row.askedAt(), row.flags().contains("VIOLENCE"));
  }

  private static <T> DeskPile pile(String name, String icon, String url, Slice<T> read, Function<T, Line> line) {
    return new DeskPile(
        "portal.pile." + name,
        icon,
        url,
        read.rows().size() + (read.next() == null ? "" : "+"),
        read.rows().stream().limit(DeskPile.SHOWN).map(line).toList());
  }
}
