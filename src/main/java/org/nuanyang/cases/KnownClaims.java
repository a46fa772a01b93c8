package org.nuanyang.cases;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Money;

/** Whoever knows what single persons ask for says it through this, so that no lawyer types it again. */
public interface KnownClaims {

  /** What these recipients ask for, where it is known. */
  Map<UUID, Money> of(MatterId matter, Collection<UUID> recipients);
}
