package org.nuanyang.petitions.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LAWYER;
import static org.nuanyang.identity.Role.REVIEWER;

import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes the file of a petition out for whoever may have it, and puts it back with what was done. */
@Component
class PetitionFiles {

  private final PetitionBook petitions;
  private final AuditTrail audit;

  PetitionFiles(PetitionBook petitions, AuditTrail audit) {
    this.petitions = petitions;
    this.audit = audit;
  }

  Petition find(PetitionId id) {
    return petitions.findById(id.value()).orElseThrow(() -> new Missing("petitions.unknown"));
  }

  /** The window that received it, or its lawyer; for all others it is not there. */
  Petition open(PetitionId id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR, LAWYER);
    Petition petition = find(id);
    if (!mayOpen(petition, by)) throw new Missing("petitions.unknown");
    return petition;
  }

  Petition take(PetitionId id, int seen, Actor by) {
    Petition petition = open(id, by);
    Stale.unless(seen, petition.version());
    return petition;
  }

  /** Only its lawyer decides. */
  Petition ofLawyer(PetitionId id, int seen, Actor by) {
    by.must(LAWYER);
    return take(id, seen, by);
  }

  static boolean mayOpen(Petition petition, Actor by) {
    return by.isSystem() || isLawyer(petition, by) || isWindow(by) && by.sees(petition.city, petition.organisation);
  }

  static boolean isLawyer(Petition petition, Actor by) {
    return by.has(LAWYER) && by.id().equals(petition.lawyer);
  }

  static boolean isWindow(Actor by) {
    return by.has(CLERK) || by.has(REVIEWER) || by.has(DIRECTOR);
  }

  Petition keep(Petition petition, String did, Actor by) {
    try {
      Petition kept = petitions.save(petition);
      audit.did(by, "petitions." + did, "petition", petition.id, petition.state.name());
      return kept;
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  void seen(Petition petition, Actor by) {
    audit.viewed(by, "petition", petition.id);
  }
}
