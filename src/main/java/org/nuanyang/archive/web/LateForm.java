package org.nuanyang.archive.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.FileKind;
import org.springframework.web.multipart.MultipartFile;

/** One scan that came late. */
record LateForm(
    @NotNull @Nullable UUID submissionKey, @NotNull(message = "{archive.late.kind}") @Nullable FileKind kind, @Nullable MultipartFile file) {}
