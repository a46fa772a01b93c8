package org.nuanyang.intake;

import java.util.Optional;
import java.util.UUID;

/** Which centre receives, decides, assigns, counts and pays: for one application, and for the case that came of it. */
public interface AidCentres {

  CentresOfAid of(ApplicationFile file);

  /** Empty for a case that no application began, such as one an organ gave notice of. The caller has made sure who asks. */
  Optional<CentresOfAid> of(ApplicationId id);

  /** Who pays for one line of the ledger. */
  UUID paying(String city, CitywideRow row);
}
