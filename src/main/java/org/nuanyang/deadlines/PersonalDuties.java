package org.nuanyang.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** A module whose subjects are carried by one person each, such as a case by its lawyer, tells through this by whom. */
public interface PersonalDuties {

  /** Account of the person who carries the subject now; empty when nobody does, or the subject is not ours. */
  Optional<UUID> carrier(UUID subject);

  /** What this person carries now. */
  List<UUID> carriedBy(Actor person);
}
