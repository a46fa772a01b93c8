package org.nuanyang.knowledge.web;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of law texts: one text, or a zip of many. */
record ImportForm(@NotNull @Nullable UUID submissionKey, @Nullable MultipartFile file) {

  private static final int LONGEST = 120;

  static final ImportForm EMPTY = new ImportForm(null, null);

  /** The name without any folder in front of it. */
  String fileName() {
    String sent = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename().replace('\\', '/');
    String name = sent.substring(sent.lastIndexOf('/') + 1);
    return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
  }

  boolean isMissing() {
    return file == null || file.isEmpty();
  }

  boolean isOfAnotherKind() {
    return !fileName().toLowerCase(Locale.ROOT).matches(".*\\.(md|docx|zip)");
  }
}
