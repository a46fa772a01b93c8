package org.nuanyang.criminal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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

/** A notice as another system sends it; texts until they are understood. */
@Schema(name = "DefenceNotice")
record NoticeRequest(
    @Schema(example = "（2026）暖01刑初12号", description = "number under which the organ keeps the case") @Nullable String caseNumber,
    @Schema(description = "number of the stage before, so that the same lawyer goes on") @Nullable String earlierCaseNumber,
    @Schema(example = "李某") @Nullable String officer,
    @Schema(example = "0471-3300001") @Nullable String officerPhone,
    @Schema(example = "张某") @Nullable String person,
    @Schema(example = "RESIDENT_ID", description = "RESIDENT_ID, RESIDENCE_PERMIT, HONG_KONG_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGN_PERMANENT_RESIDENT, PASSPORT") @Nullable String identityPaper,
    @Schema(description = "left out when it could not be found out") @Nullable String identityNumber,
    @Schema(example = "M", description = "M or F") @Nullable String gender,
    @Schema(example = "1990-01-01") @Nullable String birthDate,
    @Schema(example = "盗窃罪") @Nullable String charge,
    @Schema(example = "ARRESTED", description = "NONE, BAIL, RESIDENCE, DETAINED, ARRESTED, PROTECTIVE") @Nullable String measure,
    @Nullable String detentionPlace,
    @Schema(example = "CR4", description = "CR1 to CR9, see the reference") @Nullable String reason,
    @Schema(description = "the rule a CR7 notice rests on") @Nullable String basis,
    @Schema(example = "FIRST_INSTANCE", description = "INVESTIGATION, PROSECUTION_REVIEW, FIRST_INSTANCE, SECOND_INSTANCE, DEATH_REVIEW, RETRIAL, COMPULSORY_MEDICAL, TRIAL_IN_ABSENTIA") @Nullable String stage,
    @Schema(example = "ORDINARY", description = "ORDINARY, SUMMARY, FAST_TRACK") @Nullable String procedure,
    @Schema(example = "2026-08-01") @Nullable String hearingOn,
    @Schema(description = "day the duty to notify was found; three days run from it") @Nullable String foundOn,
    @Schema(description = "first questioning, or day the case was received") @Nullable String rightsDueFrom,
    @Schema(description = "day the person was told of counsel and aid") @Nullable String rightsToldOn,
    @Schema(description = "whether the person retained a defender; required") @Nullable Boolean ownCounsel,
    @Nullable String note) {

  static final NoticeRequest EMPTY =
      new NoticeRequest(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  private static final int LONG = 200;

  /** @return null when something cannot be read; {@code errors} then names it with a message key */
  @Nullable NoticeText read(Map<String, String> errors, LocalDate today) {
    String number = text(errors, "caseNumber", caseNumber, "criminal.form.case-number");
    String accused = text(errors, "charge", charge, "criminal.form.charge");
    check(errors, "officer", PersonName.problem(plain(officer)));
    check(errors, "officerPhone", PhoneNumber.problem(plain(officerPhone)));
    check(errors, "person", PersonName.problem(plain(person)));
    if (ownCounsel == null) errors.putIfAbsent("ownCounsel", "criminal.form.own-counsel");
    IdentityPaper paper = one(errors, "identityPaper", identityPaper, IdentityPaper.values());
    if (paper == null) paper = IdentityPaper.RESIDENT_ID;
    if (!plain(identityNumber).isEmpty()) check(errors, "identityNumber", IdentityNumber.problem(paper, plain(identityNumber)));
    if (!plain(gender).matches("|M|F")) errors.put("gender", "criminal.form.choose");
    Measure held = one(errors, "measure", measure, Measure.values());
    NoticeReason why = one(errors, "reason", reason, NoticeReason.values());
    CriminalStage where = one(errors, "stage", stage, CriminalStage.values());
    TrialProcedure how = one(errors, "procedure", procedure, TrialProcedure.values());
    LocalDate born = day(errors, "birthDate", birthDate);
    if (born != null && (born.isAfter(today) || born.isBefore(today.minusYears(120)))) errors.put("birthDate", "criminal.form.born");
    LocalDate hearing = day(errors, "hearingOn", hearingOn);
    if (hearing != null && !NoticeText.mayBeHearing(hearing, today)) errors.put("hearingOn", "criminal.form.hearing");
    LocalDate found = past(errors, "foundOn", foundOn, today);
    LocalDate due = past(errors, "rightsDueFrom", rightsDueFrom, today);
    LocalDate told = past(errors, "rightsToldOn", rightsToldOn, today);
    for (var one : Map.of("earlierCaseNumber", plain(earlierCaseNumber), "detentionPlace", plain(detentionPlace), "basis", plain(basis), "note", plain(note)).entrySet())
      if (one.getValue().length() > LONG) errors.put(one.getKey(), "criminal.form.long");
    if (!errors.isEmpty()) return null;
    return new NoticeText(
        number, plain(earlierCaseNumber), plain(officer), new PhoneNumber(plain(officerPhone)).digits(), new PersonName(plain(person)).text(),
        plain(identityNumber).isEmpty() ? null : new IdentityNumber(paper, plain(identityNumber)), plain(gender), born, accused, held,
        plain(detentionPlace), why, plain(basis), where, how, hearing, found, due, told, Boolean.TRUE.equals(ownCounsel), plain(note));
  }

  /** Without the signs no database keeps. */
  private static String plain(@Nullable String sent) {
    return sent == null ? "" : sent.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
  }

  private static String text(Map<String, String> errors, String field, @Nullable String sent, String empty) {
    String said = plain(sent);
    if (said.isEmpty()) errors.put(field, empty);
    else if (said.length() > 60) errors.put(field, "criminal.form.long");
    return said;
  }

  private static void check(Map<String, String> errors, String field, Optional<String> problem) {
    problem.ifPresent(key -> errors.put(field, key));
  }

  private static <E extends Enum<E>> @Nullable E one(Map<String, String> errors, String field, @Nullable String sent, E[] values) {
    String said = plain(sent);
    if (said.isEmpty()) return null;
    Optional<E> found = Arrays.stream(values).filter(value -> value.name().equals(said)).findFirst();
    if (found.isEmpty()) errors.put(field, "criminal.form.choose");
    return found.orElse(null);
  }

  private static @Nullable LocalDate past(Map<String, String> errors, String field, @Nullable String sent, LocalDate today) {
    LocalDate day = day(errors, field, sent);
    if (day != null && !NoticeText.mayHaveBeen(day, today)) errors.put(field, "criminal.form.past");
    return day;
  }

  private static @Nullable LocalDate day(Map<String, String> errors, String field, @Nullable String sent) {
    String said = plain(sent);
    if (said.isEmpty()) return null;
    try {
      if (said.length() == 10) return LocalDate.parse(said);
    } catch (DateTimeException unreadable) {
      // named below
    }
    errors.put(field, "criminal.act.day");
    return null;
  }
}
