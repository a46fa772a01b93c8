package org.nuanyang.care.web;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet as it is sent: one value by question, an empty one for what the person did not want to say. */
record CareForm(@NotNull @Nullable UUID submissionKey, @NotNull @Nullable Integer version, boolean consents, Map<String, String> answers) {

  CareForm {
    answers = answers == null ? Map.of() : answers; // absent when nothing was said
  }

  Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    answers.forEach((question, value) -> {
      if (value != null && !value.isBlank()) said.put(question, value);
    });
    return said;
  }
}
