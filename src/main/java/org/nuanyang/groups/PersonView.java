package org.nuanyang.groups;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.RequiredDocument;
import org.nuanyang.eligibility.Verdict;

/**
 * One person of a group. Opened whole for those who work with people, with number and phone hidden for others;
 * the look is written to the audit trail.
 *
 * @param verdict what the rules say today; the row's result stands until it is judged anew
 * @param foundBy who found otherwise than the rules; null when the rules' proposal stands
 * @param papers what this person has to hand in
 * @param present codes of those that are there
 * @param leads whether they speak for the file
 */
public record PersonView(
    PersonRow row,
    int version,
    String identity,
    String phone,
    PersonFacts facts,
    Verdict verdict,
    @Nullable String foundBy,
    List<RequiredDocument> papers,
    Set<String> present,
    @Nullable Instant signedAt,
    String whyGone,
    boolean leads) {}
