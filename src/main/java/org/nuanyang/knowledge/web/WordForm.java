package org.nuanyang.knowledge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An everyday word. @param means terms of the statutes, one a line */
record WordForm(
    @NotNull @Nullable UUID submissionKey,
    @NotBlank(message = "{knowledge.form.empty}") @Size(max = 100, message = "{knowledge.form.long}") @Nullable String word,
    @NotBlank(message = "{knowledge.form.choose}") @Nullable String category,
    @NotBlank(message = "{knowledge.form.empty}") @Size(max = 300, message = "{knowledge.form.long}") @Nullable String means) {

  static final WordForm BLANK = new WordForm(null, "", "", "");
}
