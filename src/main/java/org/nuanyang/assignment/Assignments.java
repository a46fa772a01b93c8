package org.nuanyang.assignment;

import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** The front door of assignment for the rooms above it; its own pages use the fuller door inside. */
public interface Assignments {

  /** The handler must be replaced (变更承办人): the present one is released and a new search opens. */
  void reopen(ApplicationId application, String reason, Actor by);

  /** The work on the case ended: the lawyer's load goes down by one. */
  void finish(ApplicationId application, Actor by);

  /** Work that had ended goes on after all, with the lawyer who did it: the load goes up by one again. */
  void resume(ApplicationId application, String reason, Actor by);

  /** Withdrawn or terminated before a lawyer worked on it. */
  void cancel(ApplicationId application, String reason, Actor by);
}
