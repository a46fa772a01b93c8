package org.nuanyang.patrol;

/**
 * Order of another system to take a dispute in.
 *
 * @param number under which the sender keeps it; one number is one card
 */
public record HandIn(CardSource source, String number, ReportDispute dispute) {}
