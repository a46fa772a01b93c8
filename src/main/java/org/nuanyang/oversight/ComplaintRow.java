package org.nuanyang.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the register of complaints. @param person empty when no name was given */
public record ComplaintRow(
    UUID id, String person, ComplainedOf against, ComplaintItem item, UUID organisation, ComplaintState state, LocalDate receivedOn,
    @Nullable LocalDate concludedOn) {}
