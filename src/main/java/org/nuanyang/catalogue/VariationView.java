package org.nuanyang.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a level or a place states of its own, on the editor's desk.
 *
 * @param whose name of the place; empty for a level
 * @param mine whether the person looking wrote it and therefore may not publish it
 * @param reviews whether the person looking may publish it
 */
public record VariationView(
    UUID id, int version, String code, Layer of, String whose, EditionState state, LocalDate fromDay, ItemVariation states, String authorName,
    Instant writtenAt, @Nullable String reviewerName, @Nullable Instant reviewedAt, String note, boolean mine, boolean reviews) {}
