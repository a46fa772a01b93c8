package org.nuanyang.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One service, referral, visit, mediation or transfer behind a figure: its number and day, without anybody's name.
 *
 * @param number receipt number of the matter, or the mediation's or transfer's own
 * @param page address at the desk of the one file it is
 * @param value what it adds to the figure: 1, or yuan
 */
public record CountedWork(UUID subject, String number, UUID organisation, String page, LocalDate on, BigDecimal value, Instant at) {}
