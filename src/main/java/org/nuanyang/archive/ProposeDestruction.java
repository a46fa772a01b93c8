package org.nuanyang.archive;

import java.util.Set;
import org.nuanyang.cases.CaseId;
import org.nuanyang.identity.Actor;

/** Order to propose volumes for destruction. @param reason the finding of the appraisal (鉴定意见) */
public record ProposeDestruction(Set<CaseId> volumes, String reason, Actor by) {

  public ProposeDestruction {
    volumes = Set.copyOf(volumes);
  }
}
