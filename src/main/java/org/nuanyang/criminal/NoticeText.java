package org.nuanyang.criminal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Majority;
import org.nuanyang.shared.IdentityNumber;

/**
 * What a notice says (reference 6.1), whichever door it came through.
 *
 * @param caseNumber under which the organ keeps the case
 * @param earlierCaseNumber of the stage before, if known; empty otherwise
 * @param officer who handles the case
 * @param identity null when the person's number could not be found out
 * @param gender M, F or empty
 * @param charge 罪名, or the cause of a compulsory medical case
 * @param detentionPlace empty when nobody is held
 * @param basis the rule a CR7 notice rests on; empty otherwise
 * @param procedure null before the trial
 * @param foundOn the day the organ found that it has to notify; D13 runs from it
 * @param rightsDueFrom first questioning, or the day the case was received; D24 runs from it
 * @param rightsToldOn the day the person was told of counsel and aid
 * @param ownCounsel whether the person has retained a defender
 */
public record NoticeText(
    String caseNumber,
    String earlierCaseNumber,
    String officer,
    String officerPhone,
    String person,
    @Nullable IdentityNumber identity,
    String gender,
    @Nullable LocalDate birthDate,
    String charge,
    @Nullable Measure measure,
    String detentionPlace,
    @Nullable NoticeReason reason,
    String basis,
    @Nullable CriminalStage stage,
    @Nullable TrialProcedure procedure,
    @Nullable LocalDate hearingOn,
    @Nullable LocalDate foundOn,
    @Nullable LocalDate rightsDueFrom,
    @Nullable LocalDate rightsToldOn,
    boolean ownCounsel,
    String note) {

  /** How far back a day of a notice may lie: no crime is prosecuted later than that (刑法 第八十七条). */
  public static final int YEARS_BACK = 20;

  /** How far ahead a hearing is announced. */
  public static final int YEARS_AHEAD = 2;

  /** Whether a day on which something happened can be one: terms are counted from it. */
  public static boolean mayHaveBeen(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS_BACK));
  }

  public static boolean mayBeHearing(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD));
  }

  /** As the identity number states it, else as it was written. */
  public @Nullable LocalDate born() {
    return identity == null ? birthDate : identity.birthDate().orElse(birthDate);
  }

  /** As the identity number states it, else as it was written. */
  public String sex() {
    return identity == null ? gender : identity.sex().map(sex -> sex.name().substring(0, 1)).orElse(gender);
  }

  public boolean minorOn(LocalDate day) {
    LocalDate born = born();
    return born != null && Majority.minorInCriminalLaw(born, day);
  }
}
