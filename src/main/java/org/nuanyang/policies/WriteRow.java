package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Order to write a row in a draft, in the place of the row with that code or as a new one.
 *
 * @param seen the version of the draft that was shown
 * @param values what the form said, by column; a condition has the parts {@code when.groups},
 *     {@code when.matters} and {@code when.more}
 * @param effectiveTo last day; null for no end
 * @param source the document; blank for the draft's
 * @param mark X, U, D or L, or empty for what was read in the law itself
 */
public record WriteRow(
    DraftId draft,
    int seen,
    String table,
    String code,
    Map<String, List<String>> values,
    @Nullable LocalDate effectiveTo,
    String source,
    String mark,
    Actor by) {}
