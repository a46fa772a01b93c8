package org.nuanyang.oversight.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.RecordDiscussion.Voice;
import org.nuanyang.pool.DrawExperts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The forms of a collective discussion. */
final class DiscussionForms {

  /** So many participants are read at most. */
  static final int ROWS = 16;

  private DiscussionForms() {}

  /** That it should be held. */
  record Proposal(
      @NotNull @Nullable UUID submissionKey,
      @NotEmpty(message = "{oversight.form.choose}") @Nullable Set<HardBecause> reasons,
      @NotBlank(message = "{oversight.form.question}") @Size(max = 1000, message = "{oversight.form.long-1000}") @Nullable String question) {}

  /** How many experts from which pool. */
  record Drawing(
      @NotNull @Nullable UUID submissionKey,
      @NotNull(message = "{oversight.form.choose}") @Nullable UUID panel,
      @NotNull(message = "{oversight.draw.wanted}") @Min(value = 1, message = "{oversight.draw.wanted}")
          @Max(value = DrawExperts.MOST, message = "{oversight.draw.wanted}") @Nullable Integer wanted) {}

  /** What was said; a row whose name is empty is nobody's. */
  record Minutes(
      @NotNull @Nullable UUID submissionKey,
      @NotNull @Nullable Integer version,
      @NotNull(message = "{oversight.form.day}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate heldOn,
      @Nullable List<@Size(max = 60) String> name,
      @Nullable List<@Size(max = 60) String> post,
      @Nullable List<@Size(max = 1000) String> opinion,
      @NotBlank(message = "{oversight.form.minutes}") @Size(max = 4000, message = "{oversight.form.long-4000}") @Nullable String minutes,
      @NotBlank(message = "{oversight.form.decision}") @Size(max = 1000, message = "{oversight.form.long-1000}") @Nullable String decision,
      boolean supervise) {

    List<Voice> voices() {
      var voices = new ArrayList<Voice>();
      for (int i = 0; i < ROWS; i++) {
        if (!at(name, i).isEmpty()) voices.add(new Voice(at(name, i), at(post, i), at(opinion, i)));
      }
      return voices;
    }

    /** Rows somebody wrote into, counted to the last of them. */
    int filled() {
      int filled = 0;
      for (int i = 0; i < ROWS; i++) if (!(at(name, i) + at(post, i) + at(opinion, i)).isEmpty()) filled = i + 1;
      return filled;
    }

    /** What stands in one field of one row, for showing the form again. */
    public String at(@Nullable List<String> column, int row) { // public for the template
      if (column == null || column.size() <= row || column.get(row) == null) return "";
      return column.get(row).strip();
    }
  }
}
