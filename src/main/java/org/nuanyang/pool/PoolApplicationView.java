package org.nuanyang.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.PractitionerKind;

/**
 * One request to enter the pool.
 *
 * @param noticeUntil last day of the public notice; null before it began
 * @param openObjections how many objections nobody has answered
 */
public record PoolApplicationView(
    UUID id,
    String city,
    AdmissionState state,
    UUID firm,
    String firmName,
    String name,
    String licence,
    PractitionerKind kind,
    String gender,
    String region,
    LocalDate licensedOn,
    @Nullable LocalDate criminalSince,
    @Nullable LocalDate leftBenchOn,
    int suspendedDays,
    List<String> specialities,
    List<String> languages,
    String statement,
    String recommendedBy,
    Instant submittedAt,
    @Nullable UUID reviewer,
    @Nullable String reviewerName,
    @Nullable String reviewNote,
    @Nullable LocalDate noticeFrom,
    @Nullable LocalDate noticeUntil,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable UUID practitioner,
    int openObjections,
    int version) {

  /** Completed years since the first licence, without the days on which it rested. */
  public int practiceYears(LocalDate on) {
    return (int) Math.max(0, ChronoUnit.YEARS.between(licensedOn.plusDays(suspendedDays), on));
  }
}
