package org.nuanyang.assignment.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterLinks;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the search for a lawyer in the transaction that grants the aid: no grant without a search. */
@Component
class SearchOpening {

  private final AssignmentRecords assignments;
  private final Matters matters;
  private final MatterLinks links;
  private final PartyKeys parties;
  private final AssignmentClocks clocks;
  private final AssignmentStory story;
  private final Trail trail;
  private final Clock clock;

  SearchOpening(
      AssignmentRecords assignments,
      Matters matters,
      MatterLinks links,
      PartyKeys parties,
      AssignmentClocks clocks,
      AssignmentStory story,
      Trail trail,
      Clock clock) {
    this.assignments = assignments;
    this.matters = matters;
    this.links = links;
    this.parties = parties;
    this.clocks = clocks;
    this.story = story;
    this.trail = trail;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(AidGranted event) {
    if (assignments.lockOf(event.application().value()).isPresent()) return;
    MatterView told = matters.facts(event.matter());
    GrantedCase granted = GrantedCase.of(event, told.summary());
    Instant due = clocks.opened(granted, event.at());
    UUID id = Ids.next(clock);
    assignments.save(Assignment.open(id, granted, lawyerBefore(granted), event.at(), due));
    parties.keep(id, told.people());
    Actor platform = Actor.system(event.city());
    trail.add(id, "OPENED", null, "", "", platform);
    story.searching(granted, "searching", due, null, platform);
  }

  /** Of the stage before; otherwise of the same matter, or of one it is linked with: whoever knows the dispute goes on by default. */
  private @Nullable UUID lawyerBefore(GrantedCase granted) {
    if (granted.earlier() != null) return assignments.lawyerOf(granted.earlier()).orElse(null);
    return assignments
        .lawyerOfAny(new UUID[] {granted.matter()})
        .or(() -> assignments.lawyerOfAny(links.idsOf(new MatterId(granted.matter())).toArray(UUID[]::new)))
        .orElse(null);
  }
}
