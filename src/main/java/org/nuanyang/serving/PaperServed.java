package org.nuanyang.serving;

import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;

/**
 * A paper reached its person. Told in the transaction that wrote the receipt: who cannot follow refuses it whole.
 *
 * @param subject the application, case or person the paper belongs to
 * @param effectiveOn the day from which terms run
 * @param corrected whether an earlier receipt of the same paper said otherwise
 * @param by who wrote the receipt; the citizen who opened the paper online
 */
public record PaperServed(
    PaperId paper, PaperType type, UUID matter, UUID subject, String city, LocalDate effectiveOn, boolean corrected, Actor by) {}
