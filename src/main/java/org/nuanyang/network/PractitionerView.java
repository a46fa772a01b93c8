package org.nuanyang.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One lawyer or basic-level legal worker of the pool.
 *
 * @param account the identity account; null when the person has none yet
 * @param licence 17 digits; number of the work card or student card for those without a licence
 * @param criminalSince first day of criminal defence practice; null when there is none
 * @param leftBenchOn last day as a judge or prosecutor; null when never one
 * @param suspendedDays days on which the licence rested, up to the last return
 * @param suspendedOn since when the licence rests now; null when it does not
 * @param specialities names of matter categories, and JUVENILE
 * @param gender M or F
 * @param region six-digit code of the home county
 * @param licenceUntil last day the licence is known to be in order; null when nobody recorded it
 */
public record PractitionerView(
    UUID id,
    @Nullable UUID account,
    String city,
    UUID firm,
    String firmName,
    String firmPhone,
    @Nullable GeoPoint firmAt,
    String name,
    String licence,
    PractitionerKind kind,
    LocalDate licensedOn,
    @Nullable LocalDate criminalSince,
    @Nullable LocalDate leftBenchOn,
    int suspendedDays,
    @Nullable LocalDate suspendedOn,
    Set<String> specialities,
    Set<String> languages,
    String gender,
    String region,
    PoolStatus status,
    int version,
    @Nullable LocalDate licenceUntil) {

  /** Somebody whose licence nobody gave an end. */
  public PractitionerView(
      UUID id, @Nullable UUID account, String city, UUID firm, String firmName, String firmPhone,
      @Nullable GeoPoint firmAt, String name, String licence, PractitionerKind kind, LocalDate licensedOn,
      @Nullable LocalDate criminalSince, @Nullable LocalDate leftBenchOn, int suspendedDays,
      @Nullable LocalDate suspendedOn, Set<String> specialities, Set<String> languages, String gender, String region,
      PoolStatus status, int version) {
    this(
        id, account, city, firm, firmName, firmPhone, firmAt, name, licence, kind, licensedOn, criminalSince,
        leftBenchOn, suspendedDays, suspendedOn, specialities, languages, gender, region, status, version, null);
  }

  /** Speciality of those who are familiar with minors. */
  public static final String JUVENILE = "JUVENILE";

  /** Completed years since the first licence, without the days on which it rested. */
  public int practiceYears(LocalDate on) {
    return years(licensedOn, on);
  }

  /** Completed years of criminal defence practice. */
  public int criminalYears(LocalDate on) {
    return criminalSince == null ? 0 : years(criminalSince, on);
  }

  private int years(LocalDate since, LocalDate on) {
    long resting = suspendedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(suspendedOn, on));
    return (int) Math.max(0, ChronoUnit.YEARS.between(since.plusDays(suspendedDays + resting), on));
  }
}
