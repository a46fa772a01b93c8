package org.nuanyang.prisonvisits.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.PRISON_OFFICER;

import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes the file of a visit out for whoever may have it, and puts it back with what was done. */
@Component
class VisitFiles {

  private final VisitBook visits;
  private final VisitLists lists;
  private final AuditTrail audit;

  VisitFiles(VisitBook visits, VisitLists lists, AuditTrail audit) {
    this.visits = visits;
    this.lists = lists;
    this.audit = audit;
  }

  PrisonVisit find(VisitId id) {
    return visits.findById(id.value()).orElseThrow(() -> new Missing("prisonvisits.unknown"));
  }

  PrisonVisit take(VisitId id, int seen) {
    PrisonVisit visit = find(id);
    Stale.unless(seen, visit.version());
    return visit;
  }

  PrisonVisit ofWindow(VisitId id, int seen, Actor by) {
    by.must(CLERK, DIRECTOR);
    PrisonVisit visit = take(id, seen);
    by.mustSee(visit.city, visit.organisation);
    return visit;
  }

  PrisonVisit ofPrison(VisitId id, int seen, Actor by) {
    PrisonVisit visit = take(id, seen);
    if (!guards(visit, by)) throw new Forbidden("prisonvisits.not-your-prison");
    return visit;
  }

  /** A prison learns of a visit once the window has checked the relation. */
  static boolean guards(PrisonVisit visit, Actor by) {
    return by.has(PRISON_OFFICER) && visit.prison.equals(by.organisation()) && visit.city.equals(by.city()) && visit.state != VisitState.REQUESTED
        && !visit.proof.isEmpty();
  }

  PrisonVisit open(PrisonVisit visit, Actor by) {
    PrisonVisit kept = visits.save(visit);
    did(kept, "requested", by);
    return kept;
  }

  void keep(PrisonVisit visit, String did, Actor by) {
    try {
      visits.save(visit);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    did(visit, did, by);
  }

  private void did(PrisonVisit visit, String what, Actor by) {
    lists.write(visit.id, what, by);
    audit.did(by, "prisonvisits." + what, "prison-visit", visit.id, visit.state.name());
  }
}
