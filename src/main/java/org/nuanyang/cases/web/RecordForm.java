package org.nuanyang.cases.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.RecordKind;
import org.nuanyang.cases.RecordQuestion;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** A guided record; a bean, because its answers are bound one by one by their codes. */
class RecordForm implements CaseForm {

  private static final int LONGEST = 4000;

  @NotNull private @Nullable UUID submissionKey;
  @NotNull private @Nullable Integer version;

  @NotNull(message = "{cases.form.choose}")
  private @Nullable RecordKind kind;

  @NotNull(message = "{cases.form.required}")
  @DateTimeFormat(iso = ISO.DATE)
  private @Nullable LocalDate on;

  @Min(value = 1, message = "{cases.form.minutes}")
  @Max(value = 1440, message = "{cases.form.minutes}")
  private @Nullable Integer minutes;

  private boolean told;
  private final Map<String, String> answers = new LinkedHashMap<>();

  /** Marks each required question that was left empty, and each answer that is too long. */
  void wantAnswers(List<RecordQuestion> questions, BindingResult result, CaseWords words) {
    for (RecordQuestion question : questions) {
      String answer = answers.getOrDefault(question.code(), "");
      String field = "answers[" + question.code() + "]";
      if (question.required() && answer.isBlank()) result.rejectValue(field, "required", words.text("cases.form.answer"));
      if (answer.length() > LONGEST) result.rejectValue(field, "too-long", words.text("cases.form.answer-long"));
    }
  }

  @Override
  public @Nullable UUID submissionKey() {
    return submissionKey;
  }

  @Override
  public @Nullable Integer version() {
    return version;
  }

  public @Nullable UUID getSubmissionKey() {
    return submissionKey;
  }

  public void setSubmissionKey(@Nullable UUID submissionKey) {
    this.submissionKey = submissionKey;
  }

  public @Nullable Integer getVersion() {
    return version;
  }

  public void setVersion(@Nullable Integer version) {
    this.version = version;
  }

  public @Nullable RecordKind getKind() {
    return kind;
  }

  public void setKind(@Nullable RecordKind kind) {
    this.kind = kind;
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }

  public @Nullable Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable Integer minutes) {
    this.minutes = minutes;
  }

  public boolean isTold() {
    return told;
  }

  public void setTold(boolean told) {
    this.told = told;
  }

  public Map<String, String> getAnswers() {
    return answers;
  }
}
