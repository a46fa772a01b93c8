package org.nuanyang.assignment.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.assignment.ConflictChecks;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the same search that guards assignments, for people who are to judge and not to handle. */
@Component
class Nearness implements ConflictChecks {

  private final AssignmentRecords assignments;
  private final ConflictSearch conflicts;
  private final Circle circle;
  private final Shortlist shortlist;
  private final Practitioners practitioners;
  private final Matters matters;
  private final Words words;

  Nearness(AssignmentRecords assignments, ConflictSearch conflicts, Circle circle, Shortlist shortlist, Practitioners practitioners, Matters matters, Words words) {
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.circle = circle;
    this.shortlist = shortlist;
    this.practitioners = practitioners;
    this.matters = matters;
    this.words = words;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> against(MatterId matter, Collection<UUID> who) {
    MatterView told = matters.facts(matter);
    List<Assignment> stages = assignments.onMatter(matter.value());
    List<PractitionerView> pool = practitioners.pool(told.city());
    List<Conflicts> searched = new ArrayList<>();
    for (Assignment stage : stages) searched.add(conflicts.of(stage, told, pool, shortlist.rules(told.city())));
    if (stages.isEmpty()) searched.add(new Conflicts(List.of(), List.of(), told.people(), circle.of(matter), Set.of(), List.of(), Set.of()));
    Map<UUID, String> against = new HashMap<>();
    for (PractitionerView one : practitioners.practitioners(List.copyOf(who)).values()) {
      if (handles(one, stages)) against.put(one.id(), words.text("assignment.near.handles"));
      else searched.stream().flatMap(search -> search.check(one).stream()).filter(Nearness::counts).findFirst().ifPresent(found -> against.put(one.id(), words.text(found)));
    }
    return against;
  }

  /** A name alone may be somebody else's: that a handler may answer with a reason, a judge had better stay away. */
  private static boolean counts(Finding finding) {
    return finding.guard() == Guard.G4_CONFLICT;
  }

  private static boolean handles(PractitionerView one, List<Assignment> stages) {
    return stages.stream()
        .filter(stage -> stage.state().isCarried())
        .anyMatch(stage -> one.id().equals(stage.carrier().lawyer()) || one.firm().equals(stage.carrier().firm()));
  }
}
