package org.nuanyang.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/**
 * A host's call for a duty lawyer.
 *
 * @param noticedLate whether the notice of a plea came later than three working days before
 * @param suggested who helped the same person in the same case before, else who has duty there that day; null when nobody
 */
public record CallView(
    UUID id, CallDutyLawyer.Kind kind, UUID station, String stationName, UUID centre, String person, String identityNumber, String caseNumber,
    String charge, HelpStage stage, Instant askedAt, Instant receivedAt, @Nullable LocalDate meetOn, boolean noticedLate, @Nullable UUID lawyer,
    String lawyerName, @Nullable Suggestion suggested, List<ClockView> clocks, int version) {

  /** Who might go. @param known whether this lawyer helped the person before */
  public record Suggestion(UUID lawyer, String name, boolean known) {}
}
