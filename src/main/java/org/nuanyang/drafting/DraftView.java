package org.nuanyang.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;

/**
 * A draft as its person or the lawyer at it sees it.
 *
 * @param code by which it is found again, such as {@code K7MP-3XQD}
 * @param given everything that was answered, also on ways no longer taken
 * @param answers those that stand
 * @param place the page the person goes to next; {@code check} when all were seen
 * @param wish what the person asked the lawyer
 * @param note what the lawyer said on giving it back
 * @param keptUntil when it is cleared away unless touched; null while a matter holds it
 */
public record DraftView(
    DraftId id,
    int version,
    String code,
    String city,
    GuidedPaper paper,
    Answers given,
    Answers answers,
    String place,
    DraftState state,
    String wish,
    String note,
    @Nullable String lawyerName,
    @Nullable MatterId matter,
    Instant updatedAt,
    @Nullable Instant keptUntil) {}
