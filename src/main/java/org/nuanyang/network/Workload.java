package org.nuanyang.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How busy a practitioner is with legal aid. @param lastTwelveMonths cases taken on in that time */
public record Workload(int openCases, int lastTwelveMonths, @Nullable Instant lastAssignedAt) {
  public static final Workload NONE = new Workload(0, 0, null);
}
