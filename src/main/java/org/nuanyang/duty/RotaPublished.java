package org.nuanyang.duty;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** The rota of a month is out for lawyers and hosts. */
public record RotaPublished(UUID rota, String city, YearMonth month, Instant at) {}
