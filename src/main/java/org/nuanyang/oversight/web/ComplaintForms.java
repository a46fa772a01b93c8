package org.nuanyang.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.ComplaintOutcome;
import org.nuanyang.oversight.NotTaken;
import org.nuanyang.oversight.Way;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** The forms of complaints. */
final class ComplaintForms {

  private ComplaintForms() {}

  /** On the own phone. */
  record Own(
      @NotNull @Nullable UUID submissionKey,
      @NotNull(message = "{oversight.form.choose}") @Nullable ComplainedOf against,
      @NotNull(message = "{oversight.form.choose}") @Nullable ComplaintItem item,
      @Size(max = 60, message = "{oversight.form.long}") @Nullable String whom,
      @NotBlank(message = "{oversight.complaint.form.grounds}") @Size(max = 2000, message = "{oversight.form.long}") @Nullable String grounds) {}

  /** At the window, by phone or from a letter. */
  record Taken(
      @NotNull @Nullable UUID submissionKey,
      @NotNull(message = "{oversight.form.choose}") @Nullable UUID centre,
      @Size(max = 30, message = "{oversight.form.long}") @Nullable String receiptNumber,
      @NotNull(message = "{oversight.form.choose}") @Nullable Way channel,
      @NotNull(message = "{oversight.form.day}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate receivedOn,
      @Size(max = 60, message = "{oversight.form.long}") @Nullable String person,
      @Size(max = 30, message = "{oversight.form.long}") @Nullable String phone,
      @NotNull(message = "{oversight.form.choose}") @Nullable ComplainedOf against,
      @NotNull(message = "{oversight.form.choose}") @Nullable ComplaintItem item,
      @Size(max = 60, message = "{oversight.form.long}") @Nullable String whom,
      @NotBlank(message = "{oversight.complaint.form.grounds}") @Size(max = 2000, message = "{oversight.form.long}") @Nullable String grounds) {}

  /** What the bureau, or the centre's head, can do next. */
  enum Verb {
    ACCEPT,
    NOT_ACCEPT,
    ASK_MORE,
    SUPPLIED,
    STATE,
    EXTEND,
    CONCLUDE,
    ANSWERED,
    FOLLOWED,
    WITHDRAW
  }

  /** One of the acts, with what it needs. */
  record Act(
      @NotNull @Nullable UUID submissionKey,
      @NotNull @Nullable Integer version,
      @NotNull(message = "{oversight.form.choose}") @Nullable Verb act,
      @Size(max = 400, message = "{oversight.form.long}") @Nullable String investigators,
      @Nullable NotTaken notTaken,
      @Nullable ComplaintOutcome outcome,
      @Size(max = 2000, message = "{oversight.form.long}") @Nullable String words,
      @Size(max = 2000, message = "{oversight.form.long}") @Nullable String measures,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {

    static Act empty(UUID key, int version) {
      return new Act(key, version, null, "", null, null, "", "", null);
    }

    /** Each act wants its own. */
    void check(BindingResult errors) {
      if (act == null) return;
      if (act == Verb.ACCEPT && team().size() < 2) errors.rejectValue("investigators", "oversight.complaint.form.investigators");
      if (act == Verb.NOT_ACCEPT && notTaken == null) errors.rejectValue("notTaken", "oversight.form.choose");
      if (act == Verb.CONCLUDE && outcome == null) errors.rejectValue("outcome", "oversight.form.choose");
      if (act == Verb.CONCLUDE && outcome != null && outcome != ComplaintOutcome.NOT_UPHELD && text(measures).isEmpty()) errors.rejectValue("measures", "oversight.complaint.measures-first");
      if ((act == Verb.EXTEND || act == Verb.ANSWERED) && on == null) errors.rejectValue("on", "oversight.form.day");
      boolean silent = act == Verb.ACCEPT || act == Verb.ANSWERED;
      if (!silent && text(words).isEmpty()) errors.rejectValue("words", "oversight.complaint.form.words");
    }

    List<String> team() {
      return Arrays.stream(text(investigators).split("[\\s、，,；;]+")).filter(one -> !one.isEmpty()).distinct().toList();
    }

    String said() {
      return text(words);
    }

    String ordered() {
      return text(measures);
    }

    private static String text(@Nullable String typed) {
      return typed == null ? "" : typed.strip();
    }
  }
}
