package org.nuanyang.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Slice;

/** Looking at applications: the queues of the office and one file. */
public interface Applications {

  /** What waits in one state within the actor's scope: most urgent first, then longest waiting. */
  Slice<ApplicationRow> waiting(ApplicationStatus status, @Nullable String after, Actor by);

  /** All applications within the actor's scope, newest first. */
  Slice<ApplicationRow> newest(@Nullable String after, Actor by);

  /** One application with its verdict. @throws org.nuanyang.shared.Missing unknown or out of scope */
  ApplicationFile file(ApplicationId id, Actor by);

  /** Whether there is an application of this id; a case that began with a notice has none. */
  boolean knows(ApplicationId id);

  /** The same for the person whose application it is; the caller has made sure of that. */
  ApplicationFile own(ApplicationId id);

  /** The applications of a matter, oldest first. */
  List<ApplicationFile> of(MatterId matter);

  /** Who did what when with the application. */
  List<ApplicationStep> steps(ApplicationId id);
}
