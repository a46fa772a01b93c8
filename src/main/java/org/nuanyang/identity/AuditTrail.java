package org.nuanyang.identity;

import java.util.UUID;

/** The append-only record of who did or looked at what. Entries are chained so that none can vanish unnoticed. */
public interface AuditTrail {

  /** Somebody opened a personal file. @param kind such as {@code matter}, {@code case}, {@code document} */
  void viewed(Actor actor, String kind, UUID id);

  /** Something was changed or attempted. @param action such as {@code intake.grant}; no personal data in {@code note} */
  void did(Actor actor, String action, String kind, UUID id, String note);
}
