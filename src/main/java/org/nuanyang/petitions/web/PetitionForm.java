package org.nuanyang.petitions.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.petitions.PetitionSource;

/** What somebody with a petition is asked. Source and the office's number only at the window. */
record PetitionForm(
    @NotNull @Nullable UUID submissionKey,
    @NotBlank(message = "{petitions.form.name}") @Size(max = 60, message = "{petitions.form.long}") @Nullable String name,
    @Size(max = 20, message = "{petitions.form.identity}") @Nullable String identity,
    @NotBlank(message = "{petitions.form.phone}") @Size(max = 30, message = "{petitions.form.phone}") @Nullable String phone,
    @NotBlank(message = "{petitions.form.topic}") @Size(max = 20, message = "{petitions.form.topic}") @Nullable String topic,
    @NotBlank(message = "{petitions.form.story}") @Size(max = 2000, message = "{petitions.form.long}") @Nullable String story,
    @Size(max = 1000, message = "{petitions.form.long}") @Nullable String told,
    @Nullable PetitionSource source,
    @Size(max = 60, message = "{petitions.form.long}") @Nullable String officeNumber) {

  static PetitionForm blank(String phone, @Nullable PetitionSource source) {
    return new PetitionForm(null, "", "", phone, null, "", "", source, "");
  }
}
