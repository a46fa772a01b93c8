package org.nuanyang.retrieval;

import java.util.List;

/**
 * What was found for a question, best first.
 *
 * @param national articles of national texts
 * @param regional articles of the region's own texts
 * @param guides the guides whose askers asked something like it
 * @param byMeaning false while vectors are missing and words alone decided
 */
public record Findings(List<Hit> national, List<Hit> regional, List<GuideHit> guides, boolean byMeaning) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), false);
}
