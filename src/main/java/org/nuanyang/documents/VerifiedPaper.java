package org.nuanyang.documents;

import java.time.LocalDate;

/**
 * What the public verification page tells about a paper, and nothing more.
 *
 * @param organisation who issued it
 * @param party the person it is about, masked
 * @param inForce false when a later edition replaced it
 */
public record VerifiedPaper(
    PaperType type, String title, String number, String organisation, String party, LocalDate issuedOn, boolean inForce) {}
