package org.nuanyang.matters;

import java.time.Instant;
import java.util.UUID;

/**
 * A matter that is linked with the one looked at.
 *
 * @param earlier whether it was opened before the one looked at
 * @param note why, in the office's words; may be empty
 * @param open whether the actor may open its file
 */
public record LinkedMatter(
    UUID id, String receiptNumber, String summary, String applicant, LinkKind kind, boolean earlier, String note, String linkedBy, Instant linkedAt, boolean open) {}
