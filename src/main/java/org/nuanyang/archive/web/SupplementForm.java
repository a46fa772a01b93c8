package org.nuanyang.archive.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is bound now, and what of it goes behind the sealed book. @param version how many supplements the person saw */
record SupplementForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Size(max = 2000) @Nullable Set<@Size(max = 60) String> leaves,
    @Size(max = 2000) @Nullable Set<@Size(max = 60) String> confidential) {}
