package org.nuanyang.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a city's rules.
 *
 * @param source the local document it rests on, such as 某办〔2026〕3号
 * @param standsOn the shipped profile the city is to stand on from then on; null leaves it as it is
 * @param changes how many rows it writes or ends
 * @param opinion what the second person wrote, with an approval or a return
 * @param edition number of the publication; null before it
 */
public record DraftView(
    DraftId id,
    int version,
    String city,
    String title,
    String source,
    DraftStatus status,
    LocalDate effectiveFrom,
    @Nullable String standsOn,
    int changes,
    UUID createdBy,
    String createdByName,
    Instant createdAt,
    @Nullable UUID proposedBy,
    @Nullable String proposedByName,
    @Nullable String approvedByName,
    String opinion,
    @Nullable String publishedByName,
    @Nullable Instant publishedAt,
    @Nullable Long edition) {}
