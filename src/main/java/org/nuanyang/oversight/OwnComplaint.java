package org.nuanyang.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint as the person who made it reads it. @param found the bureau's answer; empty before */
public record OwnComplaint(
    LocalDate receivedOn, ComplainedOf against, ComplaintItem item, ComplaintState state, String wanted, @Nullable NotTaken notTaken,
    @Nullable ComplaintOutcome outcome, String found, String measures) {}
