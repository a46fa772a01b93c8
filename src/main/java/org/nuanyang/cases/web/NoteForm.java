package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order with a remark that may be empty. */
record NoteForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull @Size(max = 1000, message = "{cases.form.long}") @Nullable String note)
    implements CaseForm {}
