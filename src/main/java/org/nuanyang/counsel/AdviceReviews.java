package org.nuanyang.counsel;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** Answers that people found useless or lawyers corrected, so that guides, everyday words and search get better. */
public interface AdviceReviews {

  /** Open ones oldest first, settled ones newest first. */
  Slice<ReviewRow> list(ReviewState state, @Nullable String after, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, forgotten or of another city */
  ReviewCard card(ReviewId id, Actor by);

  /** Settles it; named articles must be in force and are kept as a reviewed consultation to learn from. */
  void decide(DecideReview command);
}
