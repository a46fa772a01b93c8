package org.nuanyang.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a guide or an example with its history.
 *
 * @param version for {@link org.nuanyang.shared.Stale}
 * @param number of the city's versions of this subject, from 1
 * @param checks every citation in it, as it was found in the law library just now
 * @param added sentences people do not read yet
 * @param removed sentences they would read no longer
 */
public record ManuscriptView(
    ManuscriptId id, int version, TextKind kind, int number, TextState state, Written text, UUID author, String authorName,
    @Nullable String reviewerName, @Nullable LocalDate reviewedOn, @Nullable LocalDate expiresOn, List<CitationCheck> checks,
    List<String> added, List<String> removed, List<Step> steps) {

  /** @param note reason given; may be empty */
  public record Step(Instant at, String by, TextState state, String note) {}

  public boolean allInForce() {
    return checks.stream().allMatch(CitationCheck::inForce);
  }
}
