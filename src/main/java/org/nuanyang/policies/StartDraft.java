package org.nuanyang.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** Order to begin a draft. @param standsOn the profile to stand on from then on; null for the present one */
public record StartDraft(String title, String source, LocalDate effectiveFrom, @Nullable String standsOn, Actor by) {}
