package org.nuanyang.criminal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.CriminalStage;
import org.nuanyang.criminal.Measure;
import org.nuanyang.criminal.NoticeReason;
import org.nuanyang.criminal.NoticeText;
import org.nuanyang.criminal.TrialProcedure;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/** A notice as it is typed, by the organ or from its letter. What may be missing is asked back, not refused. */
record NoticeForm(
    @Nullable UUID submissionKey,
    @Nullable Integer version,
    @Nullable UUID organ,
    @NotBlank(message = "{criminal.form.case-number}") @Size(max = 60, message = "{criminal.form.long}") @Nullable String caseNumber,
    @Size(max = 60, message = "{criminal.form.long}") @Nullable String earlierCaseNumber,
    @Nullable String officer,
    @Nullable String officerPhone,
    @Nullable String person,
    @Nullable IdentityPaper identityPaper,
    @Nullable String identityNumber,
    @Pattern(regexp = "|M|F", message = "{criminal.form.choose}") @Nullable String gender,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate birthDate,
    @NotBlank(message = "{criminal.form.charge}") @Size(max = 60, message = "{criminal.form.long}") @Nullable String charge,
    @Nullable Measure measure,
    @Size(max = 60, message = "{criminal.form.long}") @Nullable String detentionPlace,
    @Nullable NoticeReason reason,
    @Size(max = 200, message = "{criminal.form.long}") @Nullable String basis,
    @Nullable CriminalStage stage,
    @Nullable TrialProcedure procedure,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate hearingOn,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate foundOn,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate rightsDueFrom,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate rightsToldOn,
    @NotBlank(message = "{criminal.form.own-counsel}") @Pattern(regexp = "|NO|YES", message = "{criminal.form.choose}") @Nullable String ownCounsel,
    @Size(max = 500, message = "{criminal.form.long}") @Nullable String note) {

  NoticeForm {
    caseNumber = strip(caseNumber);
    earlierCaseNumber = strip(earlierCaseNumber);
    officer = strip(officer);
    officerPhone = strip(officerPhone);
    person = strip(person);
    identityNumber = strip(identityNumber);
    gender = strip(gender);
    charge = strip(charge);
    detentionPlace = strip(detentionPlace);
    basis = strip(basis);
    note = strip(note);
    ownCounsel = strip(ownCounsel);
    if (identityPaper == null) identityPaper = IdentityPaper.RESIDENT_ID;
  }

  private static String strip(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  static NoticeForm empty() {
    return new NoticeForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null);
  }

  static NoticeForm of(NoticeText text, int version, UUID organ) {
    IdentityNumber identity = text.identity();
    return new NoticeForm(
        null, version, organ, text.caseNumber(), text.earlierCaseNumber(), text.officer(), text.officerPhone(), text.person(),
        identity == null ? null : identity.paper(), identity == null ? "" : identity.number(), text.gender(), text.birthDate(), text.charge(),
        text.measure(), text.detentionPlace(), text.reason(), text.basis(), text.stage(), text.procedure(), text.hearingOn(), text.foundOn(),
        text.rightsDueFrom(), text.rightsToldOn(), text.ownCounsel() ? "YES" : "NO", text.note());
  }

  /** What a number, a name or a day alone tells to be wrong. */
  void check(Errors errors, LocalDate today) {
    problem(errors, "officer", PersonName.problem(known(officer)));
    problem(errors, "officerPhone", PhoneNumber.problem(known(officerPhone)));
    problem(errors, "person", PersonName.problem(known(person)));
    if (!known(identityNumber).isEmpty() && identityPaper != null)
      problem(errors, "identityNumber", IdentityNumber.problem(identityPaper, known(identityNumber)));
    if (birthDate != null && (birthDate.isAfter(today) || birthDate.isBefore(today.minusYears(120)))) errors.rejectValue("birthDate", "criminal.form.born");
    past(errors, "foundOn", foundOn, today);
    past(errors, "rightsDueFrom", rightsDueFrom, today);
    past(errors, "rightsToldOn", rightsToldOn, today);
    if (hearingOn != null && !NoticeText.mayBeHearing(hearingOn, today)) errors.rejectValue("hearingOn", "criminal.form.hearing");
  }

  private static void problem(Errors errors, String field, Optional<String> key) {
    if (key.isPresent() && !errors.hasFieldErrors(field)) errors.rejectValue(field, key.get());
  }

  private static void past(Errors errors, String field, @Nullable LocalDate day, LocalDate today) {
    if (day != null && !NoticeText.mayHaveBeen(day, today)) errors.rejectValue(field, "criminal.form.past");
  }

  private static String known(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** Only after {@link #check} found nothing. */
  NoticeText text() {
    IdentityNumber identity =
        known(identityNumber).isEmpty() || identityPaper == null ? null : new IdentityNumber(identityPaper, known(identityNumber));
    return new NoticeText(
        known(caseNumber), known(earlierCaseNumber), known(officer), new PhoneNumber(known(officerPhone)).digits(), new PersonName(known(person)).text(),
        identity, known(gender), birthDate, known(charge), measure, known(detentionPlace), reason, known(basis), stage, procedure, hearingOn, foundOn,
        rightsDueFrom, rightsToldOn, "YES".equals(ownCounsel), known(note));
  }
}
