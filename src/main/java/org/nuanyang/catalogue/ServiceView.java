package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.OrganisationView;

/**
 * A service as the units that work on it see it: what was asked and by whom, not the rest of the matter.
 *
 * @param answers label and answer, in the order of the form
 * @param terms what applied at the window on the day it was taken; null for what was taken before that was kept
 * @param mayTake whether this person's unit is asked to acknowledge it
 * @param mayWork whether this person's unit owns it
 * @param mayOpenMatter whether the whole matter is this person's to open
 */
public record ServiceView(
    ServiceId id, int version, MatterId matter, String receiptNumber, String code, String itemName, ServiceState state,
    @Nullable ServiceOutcome outcome, String person, String phone, String story, Map<String, String> answers, List<String> missing,
    OrganisationView front, OrganisationView owner, @Nullable OrganisationView target, @Nullable String workerName, String result,
    Instant openedAt, List<ClockView> clocks, List<Step> steps, @Nullable CatalogueItem terms, boolean mayTake, boolean mayWork,
    boolean mayOpenMatter) {

  /** One thing that happened. @param unit to or by whom; may be empty */
  public record Step(Instant at, String kind, String unit, String words, String who) {}

  @Override
  public String toString() {
    return "ServiceView[" + id.value() + "]";
  }
}
