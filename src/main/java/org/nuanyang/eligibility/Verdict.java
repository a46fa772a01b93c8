package org.nuanyang.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;

/**
 * What the rules propose for an applicant, with everything needed to explain it. Never a decision.
 *
 * @param matterCode the matter the rules went by, after synonyms and special situations
 * @param priorityRank 0 (emergency) to 9 (normal); lower goes first
 * @param priorityCode name of the rank, such as {@code LIMITATION_NEAR}
 * @param homeService the person belongs to those who may be visited at home
 * @param reasons the rules that matched, the deciding one first
 * @param citations all articles of the reasons, each once
 * @param documents the full list of papers
 * @param rules every rule version that matched, to be stored with the decision
 * @param factsUsed the facts that were looked at and their values
 * @param missingFacts names of facts that were looked for and not given; more of them may change the verdict
 * @param otherDoors other ways; never empty for a no
 */
public record Verdict(
    Path path,
    @Nullable EconResult econResult,
    @Nullable RefusalCode refusalCode,
    @Nullable String matterCode,
    int priorityRank,
    String priorityCode,
    Set<PriorityFlag> priorityFlags,
    boolean homeService,
    List<Reason> reasons,
    List<Citation> citations,
    List<RequiredDocument> documents,
    List<RuleVersion> rules,
    Map<String, Object> factsUsed,
    Set<String> missingFacts,
    List<OtherDoor> otherDoors) {}
