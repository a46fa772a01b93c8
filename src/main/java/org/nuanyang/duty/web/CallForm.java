package org.nuanyang.duty.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.CallDutyLawyer;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.springframework.validation.BindingResult;

/** A host's call for a duty lawyer as the centre notes it. */
record CallForm(
    @Nullable UUID submissionKey,
    @NotNull(message = "{duty.call.kind.choose}") CallDutyLawyer.@Nullable Kind kind,
    @NotNull(message = "{duty.visit.station.choose}") @Nullable UUID station,
    @Nullable String person,
    @Nullable String identityNumber,
    @NotBlank(message = "{duty.visit.charge.wanted}") @Size(max = 60, message = "{duty.visit.charge.wanted}") @Nullable String charge,
    @Size(max = 60, message = "{duty.visit.long}") @Nullable String caseNumber,
    @NotNull(message = "{duty.visit.stage.choose}") @Nullable HelpStage stage,
    @NotNull(message = "{duty.visit.day.wanted}") @Nullable LocalDate askedOn,
    @NotNull(message = "{duty.visit.time.wanted}") @Nullable LocalTime askedTime,
    @Nullable LocalDate meetOn) {

  CallForm {
    person = person == null ? "" : person.strip();
    identityNumber = identityNumber == null ? "" : identityNumber.strip();
  }

  static CallForm at(LocalDateTime now) {
    return new CallForm(null, null, null, null, null, null, null, null, now.toLocalDate(), now.toLocalTime(), null);
  }

  void check(LocalDateTime now, BindingResult result) {
    PersonName.problem(String.valueOf(person())).ifPresent(problem -> result.rejectValue("person", problem));
    if (!String.valueOf(identityNumber()).isEmpty())
      IdentityNumber.problem(IdentityPaper.RESIDENT_ID, String.valueOf(identityNumber())).ifPresent(problem -> result.rejectValue("identityNumber", problem));
    if (askedOn() != null && askedTime() != null && (askedOn().atTime(askedTime()).isAfter(now) || askedOn().plusYears(1).isBefore(now.toLocalDate()))) result.rejectValue("askedOn", "duty.call-in-future");
    if (kind() == CallDutyLawyer.Kind.PLEA && meetOn() == null) result.rejectValue("meetOn", "duty.call-wants-day");
    if (meetOn() != null && (meetOn().isBefore(now.toLocalDate()) || meetOn().isAfter(now.toLocalDate().plusYears(1)))) result.rejectValue("meetOn", "duty.call.meet.wrong");
  }

  CallDutyLawyer order(UUID key, Actor by) {
    String number = String.valueOf(identityNumber());
    return new CallDutyLawyer(
        key, station(), kind(), new PersonName(String.valueOf(person())).text(), number.isEmpty() ? "" : IdentityNumber.resident(number).number(),
        caseNumber() == null ? "" : caseNumber().strip(), String.valueOf(charge()).strip(), stage(), askedOn().atTime(askedTime()).atZone(CityClock.ZONE).toInstant(), meetOn(), by);
  }
}
