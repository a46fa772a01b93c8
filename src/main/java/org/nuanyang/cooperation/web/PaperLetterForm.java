package org.nuanyang.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.PaperLetter;
import org.nuanyang.cooperation.PersonMeant;
import org.nuanyang.identity.Actor;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A letter of another city that came by post, as the clerk who opened it enters it. */
record PaperLetterForm(
    @NotNull @Nullable UUID submissionKey,
    @NotBlank(message = "{cooperation.paper.from.wanted}") @Size(max = 60, message = "{cooperation.form.long-60}") @Nullable String from,
    @NotBlank(message = "{cooperation.paper.number.wanted}") @Size(max = 60, message = "{cooperation.form.long-60}") @Nullable String number,
    @NotNull(message = "{cooperation.paper.dated.wanted}") @Nullable LocalDate dated,
    @NotNull(message = "{cooperation.paper.arrived.wanted}") @Nullable LocalDate arrivedOn,
    @NotBlank(message = "{cooperation.paper.contact.wanted}") @Size(max = 100, message = "{cooperation.form.long-100}") @Nullable String contact,
    @NotNull(message = "{cooperation.form.kind}") @Nullable HelpKind kind,
    @NotBlank(message = "{cooperation.paper.about.wanted}") @Size(max = 100, message = "{cooperation.form.long-100}") @Nullable String about,
    @NotBlank(message = "{cooperation.paper.request.wanted}") @Size(max = 2000, message = "{cooperation.form.long-2000}") @Nullable String request,
    @Size(max = 60, message = "{cooperation.form.long-60}") @Nullable String name,
    @Size(max = 30, message = "{cooperation.form.long-60}") @Nullable String identityNumber,
    @Size(max = 30, message = "{cooperation.form.long-60}") @Nullable String phone,
    @Size(max = 100, message = "{cooperation.form.long-100}") @Nullable String address,
    @Nullable LocalDate answerBy,
    @Nullable MultipartFile scan) {

  /** A letter lies a year in the post at most, and wants its answer within a year. */
  private static final int YEARS = 1;

  static PaperLetterForm empty(UUID key, LocalDate today) {
    return new PaperLetterForm(key, "", "", null, today, "", null, "", "", "", "", "", "", null, null);
  }

  void check(LocalDate today, BindingResult result) {
    if (arrivedOn != null && (arrivedOn.isAfter(today) || arrivedOn.isBefore(today.minusYears(YEARS)))) result.rejectValue("arrivedOn", "cooperation.paper.day");
    if (dated != null && (dated.isAfter(today) || dated.isBefore(today.minusYears(YEARS)))) result.rejectValue("dated", "cooperation.paper.day");
    else if (dated != null && arrivedOn != null && dated.isAfter(arrivedOn)) result.rejectValue("dated", "cooperation.paper.day");
    if (answerBy != null && (answerBy.isBefore(today.minusYears(YEARS)) || answerBy.isAfter(today.plusYears(YEARS))))
      result.rejectValue("answerBy", "cooperation.paper.answer-by.wrong");
  }

  PaperLetter order(UUID key, HelpKind what, LocalDate on, LocalDate arrived, PaperLetter.@Nullable Scan picture, Actor by) {
    PersonMeant person = new PersonMeant(said(name), said(identityNumber), said(phone), said(address));
    return new PaperLetter(key, said(from), said(number), on, arrived, said(contact), what, said(about), said(request), person, answerBy, picture, by);
  }

  private static String said(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
