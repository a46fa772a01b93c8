package org.nuanyang.documents;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper as whoever serves it needs to know it (送达).
 *
 * @param organisation the unit that issued it
 * @param issuer its full name, as printed
 * @param party on whom it is served
 * @param about the 案由 in words
 * @param datedOn the day under the signature; nobody is served before it
 * @param inForce false once a new edition replaced it
 */
public record PaperToServe(
    PaperView paper, UUID matter, String city, UUID organisation, String issuer, String party, String about, LocalDate datedOn, boolean inForce) {}
