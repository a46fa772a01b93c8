package org.nuanyang.policies;

import java.util.List;
import org.nuanyang.shared.Citation;

/**
 * Why a draft may not become the rules of a city: it is harsher or slower than the law.
 *
 * @param sentence in plain Chinese: what the law says and what the draft says
 * @param citations the articles; empty only where a row cannot be read at all
 */
public record RuleObjection(String table, String code, String sentence, List<Citation> citations) {}
