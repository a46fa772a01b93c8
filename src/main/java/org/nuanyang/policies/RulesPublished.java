package org.nuanyang.policies;

import java.time.Instant;
import java.time.LocalDate;

/** A city's rules were changed. @param profile the profile the city works under from now on */
public record RulesPublished(
    DraftId draft, String city, String profile, long edition, LocalDate effectiveFrom, Instant at) {}
