package org.nuanyang.assignment.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.HeldMatters;
import org.nuanyang.matters.Holder;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.springframework.stereotype.Component;

/**
 * Shows on a matter's page the search for its lawyer, and opens the matter to those who work on it
 * through the search: the assigner of another unit (市域通办), and the lawyer who holds it.
 */
@Component
class AssignmentOnMatter implements ServicesOnMatter, HeldMatters {

  private final AssignmentRecords assignments;
  private final Practitioners practitioners;
  private final Words words;

  AssignmentOnMatter(AssignmentRecords assignments, Practitioners practitioners, Words words) {
    this.assignments = assignments;
    this.practitioners = practitioners;
    this.words = words;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return seenBy(matter, by).map(assignment -> link(assignment, by)).toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return seenBy(matter, by).findAny().isPresent();
  }

  /** While a lawyer is looked for it lies with the assigner; whom it was given to, cases know. */
  @Override
  public Optional<Holder> holder(MatterId matter) {
    return assignments.onMatter(matter.value()).stream()
        .filter(assignment -> assignment.state() == AssignmentState.AWAITING)
        .findFirst()
        .map(assignment -> new Holder(assignment.granted().organisation(), Role.ASSIGNER, null, assignment.openedAt()));
  }

  private Stream<Assignment> seenBy(MatterId matter, Actor by) {
    if (!by.has(Role.ASSIGNER) && !by.has(Role.DIRECTOR) && !by.has(Role.LAWYER)) return Stream.empty();
    return assignments.onMatter(matter.value()).stream().filter(assignment -> assigns(assignment, by) || holds(assignment, by));
  }

  private static boolean assigns(Assignment assignment, Actor by) {
    boolean duty = by.has(Role.ASSIGNER) || by.has(Role.DIRECTOR);
    return duty && by.sees(assignment.granted().city(), assignment.granted().organisation());
  }

  private boolean holds(Assignment assignment, Actor by) {
    if (!by.has(Role.LAWYER) || assignment.lawyer() == null || !assignment.state().isCarried()) return false;
    return practitioners.byAccount(by.id()).map(PractitionerView::id).filter(assignment.lawyer()::equals).isPresent();
  }

  private ServiceLink link(Assignment assignment, Actor by) {
    boolean assigner = assigns(assignment, by);
    return new ServiceLink(
        words.text("assignment.file.title"),
        words.text("assignment.state." + assignment.state().name()),
        assignment.state() == AssignmentState.AWAITING ? "warn" : "info",
        assigner ? "/desk/assignments/" + assignment.id() : "/desk/my-assignments",
        assignment.openedAt(),
        assignment.id());
  }
}
