package org.nuanyang.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** Who stands too near to a matter to give an opinion on it (律师法 第三十九条), for the rooms that ask experts. */
public interface ConflictChecks {

  /** What stands against each of these practitioners, in words; who is not in the answer may. Whoever handles the matter, or their firm, never may. */
  Map<UUID, String> against(MatterId matter, Collection<UUID> practitioners);
}
