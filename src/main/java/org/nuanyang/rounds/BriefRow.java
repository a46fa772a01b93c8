package org.nuanyang.rounds;

import java.time.LocalDate;
import java.util.UUID;

/** One week in the list of briefs. @param monday first day of the week @param edition how often it was written */
public record BriefRow(UUID id, LocalDate monday, BriefState state, int edition) {}
