package org.nuanyang.counsel;

import org.nuanyang.identity.Actor;

/**
 * Order to settle a review.
 *
 * @param to IMPROVED or LEFT
 * @param reason what was mended, or why the answer stands
 * @param articles the articles that answer the question, as people write them; kept for learning; may be empty
 */
public record DecideReview(ReviewId review, int version, ReviewState to, String reason, String articles, Actor by) {}
