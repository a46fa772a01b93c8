package org.nuanyang.criminal;

import java.time.YearMonth;
import java.util.UUID;

/** One month of one organ in a list; {@code open} differences have no reason yet. */
public record ReconciliationRow(UUID id, String organ, YearMonth month, boolean done, int rows, int differences, int open) {}
