package org.nuanyang.criminal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.NoteApplication;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** What a detained person applied for, as the organ's officer notes it. */
record CustodyForm(
    @NotNull @Nullable UUID submissionKey,
    @Nullable String person,
    @Nullable String identityNumber,
    @NotBlank(message = "{criminal.form.case-number}") @Size(max = 60, message = "{criminal.form.long}") @Nullable String caseNumber,
    @NotBlank(message = "{criminal.form.charge}") @Size(max = 60, message = "{criminal.form.long}") @Nullable String charge,
    @NotNull(message = "{criminal.custody.stage.choose}") @Nullable HelpStage stage,
    @Size(max = 60, message = "{criminal.form.long}") @Nullable String heldAt,
    @NotNull(message = "{criminal.custody.asked.wrong}") @Nullable LocalDate askedOn,
    @NotNull(message = "{criminal.custody.asked.time}") @Nullable LocalTime askedTime,
    @Nullable MultipartFile sheet) {

  CustodyForm {
    person = person == null ? "" : person.strip();
    identityNumber = identityNumber == null ? "" : identityNumber.strip();
  }

  static CustodyForm at(UUID key, LocalDateTime now) {
    return new CustodyForm(key, "", "", "", "", null, "", now.toLocalDate(), now.toLocalTime(), null);
  }

  void check(LocalDateTime now, BindingResult result) {
    PersonName.problem(text(person)).ifPresent(problem -> result.rejectValue("person", problem));
    if (!text(identityNumber).isEmpty())
      IdentityNumber.problem(IdentityPaper.RESIDENT_ID, text(identityNumber)).ifPresent(problem -> result.rejectValue("identityNumber", problem));
    if (askedOn == null || askedTime == null) return;
    boolean wrong = askedOn.isBefore(now.toLocalDate().minusDays(360)) || askedOn.atTime(askedTime).isAfter(now);
    if (wrong) result.rejectValue("askedOn", "criminal.custody.asked.wrong");
  }

  /** Only after {@link #check} found nothing. */
  NoteApplication order(NoteApplication.@Nullable Sheet scan, Actor by) {
    return new NoteApplication(
        Objects.requireNonNull(submissionKey), text(person), text(identityNumber), text(caseNumber), text(charge), Objects.requireNonNull(stage), text(heldAt),
        Objects.requireNonNull(askedOn).atTime(Objects.requireNonNull(askedTime)).atZone(CityClock.ZONE).toInstant(), scan, by);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
