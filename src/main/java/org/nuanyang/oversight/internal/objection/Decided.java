package org.nuanyang.oversight.internal.objection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.matters.Participant;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionView;

/**
 * A decision one may object to.
 *
 * @param on when it was made
 * @param paper the decision as it was issued, which tells two decisions of one day apart; null for decisions on paper before us
 * @param person who was refused alone; null for a decision on all
 * @param served when it reached the person; the region's window, where there is one, runs from here
 */
record Decided(
    ObjectedTo against, ApplicationFile application, LocalDate on, LocalDate served, @Nullable UUID paper, ObjectionView.@Nullable Ended ended,
    @Nullable Participant person) {

  UUID subject() {
    return person == null ? application.id().value() : person.id();
  }

  /** In whose name an objection to it stands. */
  String name() {
    return person == null ? application.applicantName() : person.name();
  }
}
