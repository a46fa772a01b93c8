package org.nuanyang.criminal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.HelpStage;

/**
 * An application of a detained person as the organ that took it and the centre see it.
 *
 * @param person masked for those who only supervise
 * @param dueAt when the 24 hours are over
 * @param kept how the organ keeps them
 * @param application what came of it at the centre; null before it is handed on
 * @param terms all terms of the organ for it, the 24 hours first
 */
public record CustodyApplication(
    UUID id, int version, CustodyState state, String organ, String person, String caseNumber, String charge, HelpStage stage, String heldAt,
    Instant askedAt, String notedBy, Instant dueAt, OrganTerm.Kept kept, @Nullable Instant handedOnAt, @Nullable UUID application, boolean tellsFamily,
    List<OrganTerm> terms) {

  /** Whether it has still to be handed on. */
  public boolean waits() {
    return state == CustodyState.NOTED;
  }
}
