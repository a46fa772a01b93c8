package org.nuanyang.intake.internal;

import static org.nuanyang.identity.Role.DIRECTOR;

import java.util.Optional;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Takes an application in hand for one act, and keeps what the act made of it with its step and its trace. */
@Component
class ApplicationsInHand {

  private final ApplicationsOnFile applications;
  private final StepLog steps;
  private final Matters matters;
  private final IntakeWords words;
  private final AuditTrail audit;

  ApplicationsInHand(ApplicationsOnFile applications, StepLog steps, Matters matters, IntakeWords words, AuditTrail audit) {
    this.applications = applications;
    this.steps = steps;
    this.matters = matters;
    this.words = words;
    this.audit = audit;
  }

  LegalAidApplication take(ApplicationId id, long version, Actor by, Role... roles) {
    LegalAidApplication application = take(id, by, roles);
    Stale.unless(version, application.version());
    return application;
  }

  /** For an act that counts whatever else was done meanwhile. */
  LegalAidApplication take(ApplicationId id, Actor by, Role... roles) {
    by.must(roles);
    LegalAidApplication application = find(id);
    if (!by.sees(application.city(), application.holdingOrganisation())) throw new Forbidden("identity.outside-your-scope");
    return application;
  }

  LegalAidApplication find(ApplicationId id) {
    return applications.findById(id.value()).orElseThrow(() -> new Missing("intake.unknown"));
  }

  /** Empty where aid began with an organ's notice: nobody applied. */
  Optional<LegalAidApplication> applied(ApplicationId id) {
    return applications.findById(id.value());
  }

  void keep(LegalAidApplication application, String verb, ApplicationStatus from, String reason, Actor by) {
    try {
      applications.save(application);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    steps.record(application.id(), verb, from, application.status(), reason, application.profile(), by);
    audit.did(by, "intake." + verb, "application", application.id(), application.status().name());
  }

  MatterView told(LegalAidApplication application) {
    return matters.facts(new MatterId(application.matter()));
  }

  /** A deputy's decision names the head in whose place it is made. */
  Actor signing(Actor by) {
    if (by.has(DIRECTOR) || by.approvesFor() == null) return by;
    return by.signing(words.text("intake.in-place-of", by.name(), by.approvesFor()));
  }
}
