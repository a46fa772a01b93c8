package org.nuanyang.patrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to write a dispute card.
 *
 * @param submissionKey drawn where the card was written; the same key never makes a second card
 * @param task the patrol it was found on; null when somebody just heard of it
 * @param what in the liaison's words; sealed
 * @param parties as few data as needed, the one who complains first; may be empty
 * @param people how many are involved, 1 or more
 * @param amount yuan at issue; null when it is not about money
 * @param since the day it began, when known
 */
public record ReportDispute(
    UUID submissionKey, @Nullable UUID task, UUID village, DisputeKind kind, String what, List<PartyTold> parties, int people,
    @Nullable BigDecimal amount, @Nullable LocalDate since, Set<DangerSign> signs, Actor by) {

  @Override
  public String toString() {
    return "ReportDispute[" + submissionKey + "]";
  }
}
