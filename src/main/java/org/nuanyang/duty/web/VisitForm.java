package org.nuanyang.duty.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DutyService;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.Plea;
import org.nuanyang.duty.PleaWitness;
import org.nuanyang.duty.RecordHelp;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.springframework.validation.BindingResult;

/** One visit as a duty lawyer writes it down on the phone. */
record VisitForm(
    @Nullable UUID submissionKey,
    @NotNull(message = "{duty.visit.station.choose}") @Nullable UUID station,
    @NotNull(message = "{duty.visit.day.wanted}") @Nullable LocalDate day,
    @NotNull(message = "{duty.visit.time.wanted}") @Nullable LocalTime from,
    @NotNull(message = "{duty.visit.time.wanted}") @Nullable LocalTime to,
    @Nullable String person,
    @Nullable String identityNumber,
    @NotBlank(message = "{duty.visit.agency.wanted}") @Size(max = 80, message = "{duty.visit.agency.wanted}") @Nullable String agency,
    @Size(max = 60, message = "{duty.visit.long}") @Nullable String caseNumber,
    @NotBlank(message = "{duty.visit.charge.wanted}") @Size(max = 60, message = "{duty.visit.charge.wanted}") @Nullable String charge,
    @NotNull(message = "{duty.visit.stage.choose}") @Nullable HelpStage stage,
    @NotEmpty(message = "{duty.visit.services.choose}") @Nullable Set<DutyService> services,
    @Nullable Set<Circumstance> circumstances,
    @NotNull(message = "{duty.visit.plea.choose}") @Nullable Plea plea,
    boolean voluntary,
    boolean informed,
    @Size(max = 2000, message = "{duty.visit.long}") @Nullable String opinion,
    boolean met,
    boolean readFile,
    boolean aidAsked) {

  VisitForm {
    person = person == null ? "" : person.strip();
    identityNumber = identityNumber == null ? "" : identityNumber.strip();
  }

  static VisitForm on(@Nullable UUID station, LocalDate day, LocalTime now) {
    return new VisitForm(null, station, day, null, now, null, null, null, null, null, null, null, null, Plea.NONE, false, false, null, true, false, false);
  }

  PleaWitness witness() {
    return new PleaWitness(plea == null ? Plea.NONE : plea, circumstances == null ? EnumSet.noneOf(Circumstance.class) : circumstances, voluntary, informed, opinion == null ? "" : opinion.strip());
  }

  void check(LocalDateTime now, BindingResult result) {
    PersonName.problem(String.valueOf(person())).ifPresent(problem -> result.rejectValue("person", problem));
    if (!String.valueOf(identityNumber()).isEmpty())
      IdentityNumber.problem(IdentityPaper.RESIDENT_ID, String.valueOf(identityNumber())).ifPresent(problem -> result.rejectValue("identityNumber", problem));
    if (from() != null && to() != null && to().isBefore(from())) result.rejectValue("to", "duty.visit-times-wrong");
    if (day() != null && from() != null && (day().atTime(from()).isAfter(now) || day().plusYears(1).isBefore(now.toLocalDate()))) result.rejectValue("from", "duty.visit-times-wrong");
    if (plea() != null) witness().problem().ifPresent(problem -> result.rejectValue("plea", problem));
  }

  RecordHelp order(UUID key, Actor by) {
    Instant begun = at(from());
    String number = String.valueOf(identityNumber());
    return new RecordHelp(
        key, station(), new PersonName(String.valueOf(person())).text(), number.isEmpty() ? "" : IdentityNumber.resident(number).number(), text(agency()), text(caseNumber()),
        text(charge()), stage(), services(), begun, at(to()), met(), readFile(), "WAITING", witness(), aidAsked() ? begun : null, by);
  }

  private Instant at(@Nullable LocalTime time) {
    return day().atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(CityClock.ZONE).toInstant();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
