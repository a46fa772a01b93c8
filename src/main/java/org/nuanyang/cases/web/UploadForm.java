package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.FileKind;
import org.springframework.web.multipart.MultipartFile;

/** One file for the case, and what it is. */
record UploadForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.upload.kind}") @Nullable FileKind kind,
    @Nullable MultipartFile file)
    implements CaseForm {

  String fileName() {
    return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }
}
