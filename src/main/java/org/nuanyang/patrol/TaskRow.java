package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.UUID;

/** One task in a list. @param wanted visits asked for in all @param disputes cards that came of it */
public record TaskRow(UUID id, String title, String unit, LocalDate startsOn, LocalDate endsOn, boolean monthly, int villages, int wanted, int done, int disputes) {}
