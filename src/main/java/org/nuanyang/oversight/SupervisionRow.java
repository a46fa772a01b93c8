package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;

/** One line of the list of orders to act. @param late its day is past and no reply has come */
public record SupervisionRow(
    UUID id, Target target, String label, UUID organisation, boolean major, SupervisionState state, String orderedBy, LocalDate dueOn, boolean late) {}
