package org.nuanyang.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** What a lawyer did on duty in a month is established; the subsidy rests on it. */
public record ShiftSheetConfirmed(UUID lawyer, String city, UUID centre, YearMonth month, BigDecimal days, int persons, Instant at) {}
