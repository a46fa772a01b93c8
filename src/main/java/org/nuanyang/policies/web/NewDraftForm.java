package org.nuanyang.policies.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first page of a draft. */
record NewDraftForm(
    @Nullable UUID submissionKey, @Nullable String title, @Nullable String source, @Nullable LocalDate effectiveFrom,
    @Nullable String standsOn) {}
