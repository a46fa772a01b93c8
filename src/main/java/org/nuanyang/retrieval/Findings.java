package org.nuanyang.retrieval;

import java.util.List;

/**
 * What was found for a question, best first.
 *
 * @param national articles of national texts
 * @param regional articles of the region's own texts
 * @param guides the guides whose askers asked something like it
 * @param byMeaning false while vectors are missing and words alone decided
 * @param standing how far the best national article stands out by words and meaning, whatever was learned: about 14 for a story in
 *     everyday words, 20 for a question that speaks as the law does, 0 when nothing was found
 * @param likeness how near in meaning the nearest of the first national articles is, 0 to 1; 0 when words alone decided
 */
public record Findings(
    List<Hit> national, List<Hit> regional, List<GuideHit> guides, boolean byMeaning, double standing, double likeness) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), false, 0, 0);
}
