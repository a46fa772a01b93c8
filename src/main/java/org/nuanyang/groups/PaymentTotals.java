package org.nuanyang.groups;

import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.shared.Money;

/**
 * How far the recovered sum of a group has arrived.
 *
 * @param caseId null before aid was granted
 * @param awarded null before anything was
 * @param mayEnter whether the reader may write payments down now
 */
public record PaymentTotals(@Nullable CaseId caseId, @Nullable Money awarded, @Nullable Money received, boolean mayEnter) {

  /** What is still to come; null while nothing was awarded. */
  public @Nullable Money open() {
    if (awarded == null) return null;
    Money rest = awarded.minus(received == null ? Money.ZERO : received);
    return rest.compareTo(Money.ZERO) < 0 ? Money.ZERO : rest;
  }
}
