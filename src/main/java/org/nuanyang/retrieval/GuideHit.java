package org.nuanyang.retrieval;

/**
 * A guide whose askers asked something like it.
 *
 * @param guide identifier of the guide in {@code knowledge}
 * @param asked the way of asking that comes closest
 * @param score 0 to 1; above 0.8 the same question, below 0.5 hardly related
 */
public record GuideHit(String guide, String title, String asked, double score) {}
