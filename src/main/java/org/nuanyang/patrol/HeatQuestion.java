package org.nuanyang.patrol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which disputes the map shows: those reported from the first day to the last, joined ones counted once. */
public record HeatQuestion(LocalDate from, LocalDate to, @Nullable DisputeKind kind, @Nullable RiskLevel risk) {}
