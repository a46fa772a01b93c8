package org.nuanyang.booking;

import java.util.UUID;

/** A lender said yes or no to a booking, or took a room back. Where {@code lent} is false the whole booking was given back. */
public record LoanSettled(BookingId booking, UUID room, UUID subject, boolean lent) {}
