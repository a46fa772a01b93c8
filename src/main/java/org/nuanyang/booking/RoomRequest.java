package org.nuanyang.booking;

import java.time.Instant;
import java.util.UUID;

/** Somebody has booked a room of ours. @param borrowerPhone to call them back @param answers whether whoever asks is to say yes or no */
public record RoomRequest(
    BookingId booking, UUID room, String roomName, String borrower, String borrowerPhone, Instant from, Instant to, String label, LoanState state, boolean answers) {}
