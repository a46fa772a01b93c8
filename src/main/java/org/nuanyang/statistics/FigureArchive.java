package org.nuanyang.statistics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/** Counts a past that was taken over in bulk, as the listeners would have counted it day by day. */
public interface FigureArchive {

  void takeFiles(List<PastFile> past);

  /** Questions of the past: one entry for each. */
  void takeQuestions(List<PastQuestion> past);

  /** A file of the past; times that have not come are null. */
  record PastFile(
      UUID application, String receiptNumber, String city, UUID organisation, Instant submittedAt,
      @Nullable Instant decidedAt, boolean granted, boolean decisionLate, @Nullable Instant assignedAt,
      boolean assignmentLate, @Nullable Instant closedAt, @Nullable Money awarded, @Nullable Money received) {}

  /** A question of the past. */
  record PastQuestion(String city, UUID organisation, Instant at) {}
}
