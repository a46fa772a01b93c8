package org.nuanyang.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.PaperView;

/**
 * A complaint with all that belongs to it.
 *
 * @param person empty when no name was given, or when the reader is the side complained of
 * @param hears whether this reader decides on it
 * @param answers whether this reader may put down what the centre says
 */
public record ComplaintView(
    ComplaintId id, int version, ComplaintState state, String bureau, String centre, String receiptNumber, @Nullable UUID matter, String person,
    String phone, ComplainedOf against, ComplaintItem item, String whom, String grounds, Way channel, LocalDate receivedOn, String wanted,
    @Nullable NotTaken notTaken, List<String> investigators, String statement, @Nullable ComplaintOutcome outcome, String found, String measures,
    @Nullable LocalDate concludedOn, @Nullable LocalDate answeredOn, String followed, List<ClockView> clocks, List<PaperView> papers,
    List<Line> story, boolean hears, boolean answers) {

  /** What happened. @param titleKey message key */
  public record Line(Instant at, String titleKey, String text, String who) {}
}
