package org.nuanyang.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One comparison of a day's books.
 *
 * @param theirs, ours how many applications each side counts
 * @param differences empty when both agree
 */
public record DayView(UUID id, LocalDate day, Instant at, String who, int theirs, int ours, List<Difference> differences) {

  /** @param number the hall's @param receiptNumber ours; empty when there is none @param theirs, ours what each side says */
  public record Difference(What what, String number, String receiptNumber, String theirs, String ours) {}

  /** In what the books differ. */
  public enum What {
    /** 对方有、我方没有. */
    MISSING_HERE,
    /** 我方有、对方没有. */
    MISSING_THERE,
    /** 受理编号不一致. */
    OTHER_NUMBER,
    /** 进度不一致. */
    OTHER_STEPS;

    public String messageKey() {
      return "exchange.difference." + name();
    }
  }

  public boolean agrees() {
    return differences.isEmpty();
  }
}
