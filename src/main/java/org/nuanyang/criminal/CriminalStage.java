package org.nuanyang.criminal;

import java.util.Set;
import org.nuanyang.network.OrganisationKind;

/** The stages of a criminal case, in their order, and whose they are. */
public enum CriminalStage {
  INVESTIGATION(Set.of(OrganisationKind.POLICE, OrganisationKind.PROCURATORATE)),
  PROSECUTION_REVIEW(Set.of(OrganisationKind.PROCURATORATE)),
  FIRST_INSTANCE(Set.of(OrganisationKind.COURT)),
  SECOND_INSTANCE(Set.of(OrganisationKind.COURT)),
  DEATH_REVIEW(Set.of(OrganisationKind.COURT)),
  RETRIAL(Set.of(OrganisationKind.COURT)),
  COMPULSORY_MEDICAL(Set.of(OrganisationKind.COURT)),
  TRIAL_IN_ABSENTIA(Set.of(OrganisationKind.COURT));

  private final Set<OrganisationKind> organs;

  CriminalStage(Set<OrganisationKind> organs) {
    this.organs = organs;
  }

  public boolean isOf(OrganisationKind organ) {
    return organs.contains(organ);
  }

  public boolean trial() {
    return organs.contains(OrganisationKind.COURT);
  }

  public String messageKey() {
    return "intake.stage." + name();
  }
}
