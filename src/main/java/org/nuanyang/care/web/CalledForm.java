package org.nuanyang.care.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person said when somebody got in touch; may be empty. */
record CalledForm(@NotNull @Nullable UUID submissionKey, @Size(max = 500, message = "{care.call.long}") @Nullable String said) {

  String words() {
    return said == null ? "" : said.strip();
  }
}
