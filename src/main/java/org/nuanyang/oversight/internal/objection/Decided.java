package org.nuanyang.oversight.internal.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionView;

/**
 * A decision one may object to.
 *
 * @param on when it was made
 * @param served when it reached the person; the region's window, where there is one, runs from here
 */
record Decided(ObjectedTo against, ApplicationFile application, LocalDate on, LocalDate served, ObjectionView.@Nullable Ended ended) {}
