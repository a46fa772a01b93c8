package org.nuanyang.oversight.internal.supervision;

import java.util.UUID;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.Target;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Finds what is pressed for: an application, a case, a whole centre. */
@Component
class Subjects {

  private final Applications applications;
  private final Cases cases;
  private final Network network;

  Subjects(Applications applications, Cases cases, Network network) {
    this.applications = applications;
    this.cases = cases;
    this.network = network;
  }

  /** @throws Missing unknown, or not within the actor's reach */
  Subject find(Target target, UUID id, Actor by) {
    Subject found = switch (target) {
      case APPLICATION -> application(id);
      case CASE -> ofCase(new CaseId(id), by);
      case CENTRE -> centre(id);
    };
    if (!by.sees(found.city(), found.organisation())) throw new Missing("oversight.supervision.no-subject");
    return found;
  }

  private Subject application(UUID id) {
    ApplicationFile file = applications.own(new ApplicationId(id));
    return new Subject(file.city(), file.deciding(), file.matter().value(), file.receiptNumber());
  }

  private Subject ofCase(CaseId id, Actor by) {
    CaseFacts facts = cases.facts(id, Actor.system(by.city()));
    return new Subject(facts.city(), facts.decidingOrganisation(), facts.matter().value(), facts.caseNumber());
  }

  private Subject centre(UUID id) {
    OrganisationView centre = network.organisation(id);
    if (!centre.kind().isCentre()) throw new Missing("oversight.supervision.no-subject");
    return new Subject(centre.city(), id, null, centre.name());
  }

  static String url(Target target, UUID id) {
    return switch (target) {
      case APPLICATION -> "/desk/applications/" + id;
      case CASE -> "/desk/cases/" + id;
      case CENTRE -> "/desk/network/" + id;
    };
  }
}
