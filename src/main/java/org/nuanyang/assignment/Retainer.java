package org.nuanyang.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paid retainer as its lawyer declared it. @param endedOn null while it runs */
public record Retainer(UUID id, String person, String about, LocalDate since, @Nullable LocalDate endedOn) {}
