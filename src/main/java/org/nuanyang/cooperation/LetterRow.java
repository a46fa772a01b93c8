package org.nuanyang.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of letters. @param opposite the city asked, or asking */
public record LetterRow(
    UUID id, Direction direction, HelpKind kind, String opposite, String label, LetterState state, @Nullable LocalDate answerBy,
    boolean late, Instant at) {}
