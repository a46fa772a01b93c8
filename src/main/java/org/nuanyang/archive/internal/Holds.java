package org.nuanyang.archive.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.VolumeState;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.oversight.Grievances;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Why a volume must stay although somebody wants it destroyed. */
@Component
class Holds {

  private final KeptVolumes volumes;
  private final Loans loans;
  private final Cases cases;
  private final Applications applications;
  private final Grievances grievances;
  private final Clock clock;

  Holds(KeptVolumes volumes, Loans loans, Cases cases, Applications applications, Grievances grievances, Clock clock) {
    this.volumes = volumes;
    this.loans = loans;
    this.cases = cases;
    this.applications = applications;
    this.grievances = grievances;
    this.clock = clock;
  }

  void mustNotHold(KeptVolume volume) {
    if (!volume.termEnded(LocalDate.now(clock))) throw new Refusal("archive.destruction.term-runs", volume.archiveNumber);
    for (Book book : Book.values()) if (loans.isOut(volume.id, book)) throw new Refusal("archive.destruction.lent", volume.archiveNumber);
    CaseId id = new CaseId(volume.id);
    MatterId matter = cases.facts(id, Actor.system(volume.city)).matter();
    if (grievances.open(matter, volume.id)) throw new Refusal("archive.destruction.grievance", volume.archiveNumber);
    for (ApplicationFile one : applications.of(matter))
      if (!one.id().equals(id.application()) && !isAtRest(one)) throw new Refusal("archive.destruction.other-stage", volume.archiveNumber);
  }

  /** A later stage that still works needs the papers of the earlier one; once it is sealed, its own leaves keep them. */
  private boolean isAtRest(ApplicationFile other) {
    if (other.status() != ApplicationStatus.GRANTED) return !other.status().isOpen();
    UUID file = other.id().value();
    return volumes.findById(file).map(volume -> volume.state != VolumeState.OPEN).orElse(false);
  }
}
