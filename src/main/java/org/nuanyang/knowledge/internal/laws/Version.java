package org.nuanyang.knowledge.internal.laws;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one version of a law (or of one book of a code) stands among the others. */
record Version(
    UUID id,
    UUID law,
    String part,
    LocalDate date,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    Standing standing,
    @Nullable String replacedBy,
    boolean stated,
    String digest) {

  /** What is kept; "not yet in force" is reckoned from the days. */
  enum Standing { CURRENT, SUPERSEDED, REPEALED }

  Version withStanding(Standing standing, @Nullable LocalDate to, @Nullable String replacedBy) {
    return new Version(id, law, part, date, inForceFrom, to, standing, replacedBy, stated, digest);
  }

  /** What the collection's list says now, of a text that was taken in before. */
  Version told(LawText text) {
    if (!text.stated()) return this;
    Standing now = standing == Standing.SUPERSEDED ? standing : text.repealed() ? Standing.REPEALED : Standing.CURRENT;
    boolean same = now == standing && (text.replacedBy() == null || text.replacedBy().equals(replacedBy));
    if (same && stated) return this;
    return new Version(
        id, law, part, date, inForceFrom, now == Standing.CURRENT ? null : inForceTo, now,
        now == Standing.CURRENT ? null : text.replacedBy() == null ? replacedBy : text.replacedBy(), true, digest);
  }
}
