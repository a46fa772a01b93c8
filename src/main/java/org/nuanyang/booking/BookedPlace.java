package org.nuanyang.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where people have to go for a booking.
 *
 * @param name of the room
 * @param way how to get there; empty where nobody wrote it down
 * @param keeper who has the key; for the borrower, never for the parties
 * @param loan where the loan stands; null for the borrower's own room
 * @param because why it was refused or taken back; empty else
 */
public record BookedPlace(
    UUID room, String name, String organisation, String address, String phone, String way, boolean stepFree, String keeper, @Nullable LoanState loan,
    String because) {}
