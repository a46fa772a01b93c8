package org.nuanyang.cases;

import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** Identifies one legal aid case. A case keeps the identifier of the granted application it came of. */
public record CaseId(UUID value) {

  public static CaseId of(ApplicationId application) {
    return new CaseId(application.value());
  }

  public ApplicationId application() {
    return new ApplicationId(value);
  }
}
