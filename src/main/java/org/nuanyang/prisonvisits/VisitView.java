package org.nuanyang.prisonvisits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.matters.MatterId;

/**
 * A visit as one side of the wall sees it.
 *
 * @param matter null for the prison, which knows no matters
 * @param prisonNote what the prison notes for itself; empty for everybody else
 * @param said what the deciding side told the visitor
 * @param minutes how long a visit lasts at the most
 */
public record VisitView(
    VisitId id, int version, @Nullable MatterId matter, String receiptNumber, UUID organisation, String centreName, UUID prison, String prisonName, VisitState state,
    String visitor, String identityNumber, String phone, Relation relation, String prisoner, String proof, String prisonNote, String said,
    @Nullable Instant slotFrom, @Nullable Instant slotTo, @Nullable Instant begunAt, @Nullable Instant endedAt, @Nullable StopReason stopReason,
    int minutes, List<ClockView> clocks, List<Step> steps) {

  /** One thing that happened. */
  public record Step(Instant at, String kind, String who) {}

  @Override
  public String toString() {
    return "VisitView[" + id.value() + "]";
  }
}
