package org.nuanyang.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Money;

/**
 * A case on its way to a mediation committee and back (T21). Who consented and whether the limitation allows it is the
 * transfer's to know; here the case only waits, comes back, or is closed with what was agreed. Its terms run on.
 */
public interface CaseMediation {

  /** The parties try to settle: the case waits. */
  void refer(CaseId id, String reason, Actor by);

  /** No settlement: work goes on where it stopped, at once. */
  void comeBack(CaseId id, String reason, Actor by);

  /**
   * The parties settled: the agreement is filed and the case is closed as a settlement (和解).
   *
   * @param agreement the signed agreement as PDF
   * @param amounts what each recipient got by it
   * @param grade null when sums tell: all that was asked for, or part of it
   */
  void settle(CaseId id, LocalDate on, byte[] agreement, List<CaseLedger.Entry> amounts, @Nullable ResultGrade grade, Actor by);

  /** Sum of an agreement divided among the recipients: equal parts, the fen that are left over to the first. */
  static List<Money> shares(Money total, int people) {
    long fen = total.yuan().movePointRight(2).longValueExact();
    return java.util.stream.IntStream.range(0, people)
        .mapToObj(i -> new Money(java.math.BigDecimal.valueOf(fen / people + (i < fen % people ? 1 : 0), 2)))
        .toList();
  }
}
