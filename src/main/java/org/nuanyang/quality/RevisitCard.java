package org.nuanyang.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.matters.MatterView;
import org.nuanyang.shared.Money;

/**
 * One revisit with all one needs for the call.
 *
 * @param matter who is called, with phone
 * @param onFile what the case's ledger said had arrived when it was closed; null when nothing was entered
 * @param said null until somebody was reached
 * @param held whether the reader makes the call now
 * @param heldBy who else makes it now; null when nobody does
 * @param mostTries after so many calls in vain the revisit ends
 */
public record RevisitCard(
    RevisitId id,
    int version,
    CaseId caseId,
    String caseNumber,
    MatterView matter,
    LocalDate closedOn,
    RevisitState state,
    int tries,
    int mostTries,
    @Nullable Money onFile,
    RecordCall.@Nullable Said said,
    String remarks,
    @Nullable Instant calledAt,
    @Nullable String calledBy,
    List<ClockView> clocks,
    boolean held,
    @Nullable String heldBy) {

  /** What the person says arrived is not what the file says. */
  public boolean differs() {
    return said != null && said.received() != null && onFile != null && said.received().compareTo(onFile) != 0;
  }
}
