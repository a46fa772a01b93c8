package org.nuanyang.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One loan. @param purpose opened only on the page of the volume; empty in lists */
public record LoanRow(
    UUID id, UUID volume, String archiveNumber, Book book, String borrower, String unit, String purpose, Instant lentAt,
    String lentBy, LocalDate dueOn, @Nullable Instant returnedAt) {}
