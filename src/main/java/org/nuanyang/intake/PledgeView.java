package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledge to bring minor papers later (容缺受理承诺).
 *
 * @param offeredBy the clerk who offers it
 * @param signedHow PAPER or PHONE; null while unsigned
 * @param until last day to bring them; null while unsigned
 * @param settledHow IN: all came; FELL_BACK: the one-time notice took its place; OVER: the application went another way; null while open
 */
public record PledgeView(
    ApplicationId application,
    List<ToleratedPaper> papers,
    Instant offeredAt,
    String offeredBy,
    @Nullable Instant signedAt,
    @Nullable String signedHow,
    @Nullable LocalDate until,
    @Nullable String settledHow) {

  public boolean isSigned() {
    return signedAt != null;
  }

  public boolean isOpen() {
    return settledHow == null;
  }

  /** Signed, and papers are still to come. */
  public boolean isAwaited() {
    return isSigned() && isOpen();
  }

  public List<ToleratedPaper> missing() {
    return papers.stream().filter(paper -> !paper.isIn()).toList();
  }

  public boolean awaits(String code) {
    return missing().stream().anyMatch(paper -> paper.code().equals(code));
  }

  public boolean isPast(LocalDate today) {
    return until != null && today.isAfter(until);
  }
}
