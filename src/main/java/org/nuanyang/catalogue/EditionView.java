package org.nuanyang.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition on the editor's desk.
 *
 * @param organisation whose own it is; null for the whole city's
 * @param mine whether the person looking wrote it and therefore may not publish it
 */
public record EditionView(
    UUID id, int version, @Nullable UUID organisation, EditionState state, LocalDate fromDay, CatalogueItem item, String authorName,
    Instant writtenAt, @Nullable String reviewerName, @Nullable Instant reviewedAt, String note, boolean mine) {}
