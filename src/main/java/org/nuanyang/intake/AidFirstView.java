package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Help given first. @param until last day of the formalities @param outcome GRANTED or TERMINATED; null while open */
public record AidFirstView(
    String groundText, String citations, String reason, List<String> formalities, String decidedBy, Instant decidedAt,
    LocalDate until, @Nullable String outcome) {}
