package org.nuanyang.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A guide or an example as the desk's list shows it: what people read, and what is being written.
 *
 * @param edition what people read; null when they read nothing
 * @param standing PUBLISHED, EXPIRED or TAKEN_BACK for the city's own version; null while the shipped text or nothing stands
 * @param open the version in somebody's hands; null when there is none
 * @param authoredByMe whether the asker wrote the open version
 * @param flags how many cited articles changed
 * @param expiring whether its last day is near or over
 */
public record TextRow(
    TextKind kind, String id, String category, String title, @Nullable Edition edition, @Nullable TextState standing,
    @Nullable ManuscriptId open, @Nullable TextState openState, @Nullable String authorName, boolean authoredByMe, int flags, boolean expiring,
    @Nullable LocalDate expiresOn) {}
