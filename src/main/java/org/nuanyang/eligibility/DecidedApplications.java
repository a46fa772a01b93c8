package org.nuanyang.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications that were decided, for trying rules on them. Whoever keeps applications answers this. */
public interface DecidedApplications {

  /** How many of a city were granted or refused between two days, both included. */
  int count(String city, LocalDate from, LocalDate to);

  /** The next of them in a fixed order. @param after the last one seen; null for the first */
  List<Decided> next(String city, LocalDate from, LocalDate to, @Nullable UUID after, int most);

  /** @param person masked, such as 张某 with stars; @param facts what the decision went by; null when they cannot be read any more */
  record Decided(UUID application, LocalDate decidedOn, String person, @Nullable Facts facts) {}
}
