package org.nuanyang.counsel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.counsel.ReviewState;

/** What becomes of an answer laid aside. */
record ReviewForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{counsel.review.to.empty}") @Nullable ReviewState to,
    @NotBlank(message = "{counsel.review.reason.empty}") @Size(max = 500, message = "{counsel.review.reason.long}") String reason,
    @Size(max = 300, message = "{counsel.review.articles.long}") String articles) {

  ReviewForm {
    reason = reason == null ? "" : reason.strip();
    articles = articles == null ? "" : articles.strip();
  }

  static ReviewForm fresh(int version) {
    return new ReviewForm(null, version, null, "", "");
  }
}
