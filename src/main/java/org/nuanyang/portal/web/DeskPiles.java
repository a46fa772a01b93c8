package org.nuanyang.portal.web;

import java.util.ArrayList;
import java.util.List;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentRow;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.deadlines.ClockList;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.DueClock;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationRow;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Component;

/** Asks the rooms below what waits for a person, by what the person is trusted to do. */
@Component
class DeskPiles {

  /** From this rank of the queue downwards nothing is ahead of its turn. */
  private static final int ORDINARY = 3;

  private final Applications applications;
  private final AssignmentDesk assignments;
  private final MyAssignments mine;
  private final Deadlines deadlines;

  DeskPiles(Applications applications, AssignmentDesk assignments, MyAssignments mine, Deadlines deadlines) {
    this.applications = applications;
    this.assignments = assignments;
    this.mine = mine;
    this.deadlines = deadlines;
  }

  List<DeskPile> of(Actor by) {
    var piles = new ArrayList<DeskPile>();
    if (by.has(Role.DIRECTOR)) piles.add(applications("approve", "stamp", "/desk/decisions", ApplicationStatus.PENDING_APPROVAL, by));
    if (by.has(Role.REVIEWER)) piles.add(applications("review", "clipboard-check", "/desk/review", ApplicationStatus.ACCEPTED, by));
    if (by.has(Role.CLERK)) {
      piles.add(applications("accept", "inbox", "/desk/intake", ApplicationStatus.SUBMITTED, by));
      piles.add(applications("supplement", "paperclip", "/desk/intake", ApplicationStatus.SUPPLEMENT_PENDING, by));
    }
    if (by.has(Role.ASSIGNER)) piles.add(toAssign(by));
    if (by.has(Role.LAWYER)) piles.add(toAnswer(by));
    return piles;
  }

  /** The terms that press most; for those who answer for terms. */
  List<DueClock> pressing(Actor by) {
    var clocks = new ArrayList<>(deadlines.list(ClockList.OVERDUE, null, DeskPile.SHOWN, by).rows());
    if (clocks.size() < DeskPile.SHOWN)
      clocks.addAll(deadlines.list(ClockList.SOON, null, DeskPile.SHOWN - clocks.size(), by).rows());
    return clocks;
  }

  private DeskPile applications(String name, String icon, String url, ApplicationStatus status, Actor by) {
    Slice<ApplicationRow> waiting = applications.waiting(status, null, by);
    return new DeskPile(
        "portal.pile." + name,
        icon,
        url,
        DeskPile.count(waiting.rows().size(), waiting.next() != null),
        null,
        waiting.rows().stream().limit(DeskPile.SHOWN).map(DeskPiles::line).toList());
  }

  private static DeskPile.Line line(ApplicationRow row) {
    return new DeskPile.Line(
        "/desk/applications/" + row.id(),
        row.receiptNumber(),
        row.applicantName(),
        row.summary(),
        row.submittedAt(),
        row.priorityRank() < ORDINARY);
  }

  private DeskPile toAssign(Actor by) {
    Slice<AssignmentRow> queue = assignments.queue(new QueueSearch(false, null, 50), by);
    return new DeskPile(
        "portal.pile.assign",
        "user-check",
        "/desk/assignments",
        DeskPile.count(queue.rows().size(), queue.next() != null),
        null,
        queue.rows().stream().limit(DeskPile.SHOWN).map(DeskPiles::line).toList());
  }

  private static DeskPile.Line line(AssignmentRow row) {
    return new DeskPile.Line(
        "/desk/assignments/" + row.id(), row.receiptNumber(), "", row.summary(), row.dueAt(), row.priorityRank() < ORDINARY);
  }

  private DeskPile toAnswer(Actor by) {
    List<MyAssignment> waiting = mine.waiting(by);
    return new DeskPile(
        "portal.pile.answer",
        "bell",
        "/desk/my-assignments",
        DeskPile.count(waiting.size(), false),
        waiting.isEmpty() ? null : "warn",
        waiting.stream()
            .limit(DeskPile.SHOWN)
            .map(row -> new DeskPile.Line("/desk/my-assignments", row.receiptNumber(), String.join("、", row.recipients()), row.summary(), row.assignedAt(), false))
            .toList());
  }
}
