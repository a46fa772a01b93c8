package org.nuanyang.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to enter that a host wants a duty lawyer for somebody.
 *
 * @param kind MEETING: the person asked for one (约见); PLEA: a plea is to be signed (法律帮助通知书);
 *     APPLICATION: the person applied for legal aid and the host hands it on
 * @param askedAt when the person asked, or the day of the notice
 * @param meetOn when the lawyer is wanted; must be there for a plea
 */
public record CallDutyLawyer(
    UUID submissionKey, UUID station, Kind kind, String person, String identityNumber, String caseNumber, String charge, HelpStage stage,
    Instant askedAt, @Nullable LocalDate meetOn, Actor by) {

  /** Why a lawyer is wanted. */
  public enum Kind {
    MEETING,
    PLEA,
    APPLICATION;

    public String messageKey() {
      return "duty.call." + name();
    }
  }
}
