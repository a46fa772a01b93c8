package org.nuanyang.eligibility;

import java.util.List;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.Citation;

/**
 * One rule that spoke, readable aloud to the applicant.
 *
 * @param code what it says in one word, such as {@code SCOPE}, {@code EXEMPT}, {@code HAS_COUNSEL}
 * @param text the sentence in plain Chinese
 * @param citations articles it rests on; empty when it is only information
 * @param rule the version of the rule row
 * @param factsUsed names of the facts it looked at, such as {@code age}
 */
public record Reason(
    String code, String text, List<Citation> citations, RuleVersion rule, List<String> factsUsed) {}
