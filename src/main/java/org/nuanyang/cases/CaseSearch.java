package org.nuanyang.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to. A text looks for a receipt number, a case number or the
 * beginning of the applicant's name, and leaves the other filters aside.
 */
public record CaseSearch(
    @Nullable CaseState state, @Nullable String stage, @Nullable UUID handler, String text, @Nullable String after) {}
