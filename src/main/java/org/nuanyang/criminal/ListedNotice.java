package org.nuanyang.criminal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of an organ’s list; {@code row} counts the lines of the file from 1. */
public record ListedNotice(int row, String person, String caseNumber, CriminalStage stage, String charge, @Nullable LocalDate notifiedOn) {}
