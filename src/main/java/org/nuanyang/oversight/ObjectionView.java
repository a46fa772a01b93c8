package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.PaperView;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStep;
import org.nuanyang.matters.MatterView;

/**
 * One objection with what the bureau needs to decide: the decision, its reasons and how it came about.
 *
 * @param person in whose name it stands
 * @param bureau who hears it
 * @param matter the file with numbers and addresses hidden
 * @param application with the verdict and the head's reasons
 * @param ended on which ground aid was terminated and why; null for a refusal
 * @param papers the decision objected to, the objection and the opinion
 */
public record ObjectionView(
    ObjectionId id,
    int version,
    String person,
    ObjectedTo against,
    ObjectionState state,
    String bureau,
    String centre,
    Way channel,
    LocalDate receivedOn,
    String grounds,
    @Nullable String found,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    MatterView matter,
    ApplicationFile application,
    @Nullable Ended ended,
    List<ApplicationStep> steps,
    List<ClockView> clocks,
    List<PaperView> papers,
    boolean mayDecide) {

  /** How aid came to its early end. */
  public record Ended(String groundKey, String reasons, LocalDate on) {}
}
