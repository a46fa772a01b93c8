package org.nuanyang.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.documents.PaperView;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.HandOver;

/**
 * One argument about who is competent.
 *
 * @param holder works on meanwhile
 * @param competent as the bureau ruled; null before
 */
public record DisputeView(
    UUID id,
    int version,
    DisputeState state,
    ApplicationFile application,
    String story,
    UUID holder,
    UUID other,
    UUID raisedByCentre,
    String raisedByName,
    Instant raisedAt,
    String grounds,
    String bureau,
    @Nullable UUID competent,
    @Nullable String found,
    @Nullable String decidedByName,
    @Nullable LocalDate decidedOn,
    List<HandOver> trail,
    List<ClockView> clocks,
    List<PaperView> papers,
    boolean mayDecide) {}
